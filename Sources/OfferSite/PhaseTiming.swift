/// How long one phase of a build took.
public struct PhaseTiming: Sendable {
  /// The phase: `recall`, `load`, `check`, `plan`, `render`, `crawl`.
  public let phase: String

  /// The time it took, in seconds, for all sites.
  public let seconds: Double

  /// Records a phase's time.
  public init(phase: String, seconds: Double) {
    self.phase = phase
    self.seconds = seconds
  }
}

/// Notes when each phase ends, by a clock that may be missing.
struct PhaseWatch {
  private(set) var timings: [PhaseTiming] = []

  private let clock: (@Sendable () -> Double)?

  private var last: Double

  init(_ clock: (@Sendable () -> Double)?) {
    self.clock = clock
    last = clock?() ?? 0
  }

  /// Ends a phase; the times of phases with one name are added up.
  mutating func lap(_ phase: String) {
    guard let now = clock?() else { return }
    let seconds = now - last
    last = now
    if let index = timings.firstIndex(where: { $0.phase == phase }) {
      timings[index] = PhaseTiming(phase: phase, seconds: timings[index].seconds + seconds)
    } else {
      timings.append(PhaseTiming(phase: phase, seconds: seconds))
    }
  }
}
