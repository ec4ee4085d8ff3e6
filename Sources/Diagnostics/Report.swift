/// Everything found to be wrong in one run.
public struct Report: Hashable, Sendable {
  /// What was found, in the order of finding.
  public private(set) var diagnostics: [Diagnostic]

  /// Makes a report of what was found so far.
  public init(_ diagnostics: [Diagnostic] = []) {
    self.diagnostics = diagnostics
  }

  /// Whether anything found forbids building.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// What was found, in reading order, each thing once.
  public var inReadingOrder: [Diagnostic] { Set(diagnostics).sorted() }

  /// Adds one thing that is wrong.
  public mutating func add(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  /// Adds all that another report holds.
  public mutating func add(contentsOf other: Report) {
    diagnostics += other.diagnostics
  }

  /// How many things of one severity were found, each counted once.
  public func count(of severity: Severity) -> Int {
    Set(diagnostics).count { $0.severity == severity }
  }

  /// The same report with every warning an error; notes stay notes.
  public func raisingWarnings() -> Report {
    Report(diagnostics.map { $0.severity == .warning ? $0.with(severity: .error) : $0 })
  }
}
