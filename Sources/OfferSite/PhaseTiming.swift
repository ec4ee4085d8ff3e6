/// How long one phase of a build took.
public struct PhaseTiming: Sendable {
  /// The phase: `load`, `check`, `plan`, `render`, `crawl`.
  public let phase: String

  /// The time it took, in seconds.
  public let seconds: Double

  /// Records a phase's time.
  public init(phase: String, seconds: Double) {
    self.phase = phase
    self.seconds = seconds
  }
}
