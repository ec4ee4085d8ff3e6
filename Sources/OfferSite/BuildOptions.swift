public import OfferContent

/// What a build depends on beside its sources.
public struct BuildOptions: Sendable {
  /// The day as of which the offer must be true.
  public var today: Day

  /// Whether warnings forbid building as errors do.
  public var isStrict: Bool

  /// How many pages may be worked on at once; it never changes a byte of the output.
  public var jobs: Int

  /// Whether to write down the addresses of the build, for `--record`.
  public var isRecorded: Bool

  /// Whether pages may be harder to read than before, for `--accept`.
  public var isAccepted: Bool

  /// A clock in seconds, for `--timings`; the only thing it is used for.
  public var clock: (@Sendable () -> Double)?

  /// Which program it is, down to the version: a memory of another one is not used.
  public var program: String

  /// What earlier builds found out, by the councils' folders, where this one may make use of it and is to
  /// find out as much for the next; it never changes a byte of the output.
  public var memories: [String: SiteMemory]?

  /// Chooses what a build depends on.
  public init(
    today: Day, isStrict: Bool = false, jobs: Int = 1, isRecorded: Bool = false,
    isAccepted: Bool = false,
    clock: (@Sendable () -> Double)? = nil, program: String = "",
    memories: [String: SiteMemory]? = nil
  ) {
    self.today = today
    self.isStrict = isStrict
    self.jobs = jobs
    self.isRecorded = isRecorded
    self.isAccepted = isAccepted
    self.clock = clock
    self.program = program
    self.memories = memories
  }
}
