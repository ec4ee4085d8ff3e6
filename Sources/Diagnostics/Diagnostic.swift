/// One thing that is wrong: what, where, and how to put it right.
///
/// The message is for a forum member or an officer: lower case, no full stop, true on its own, names
/// what they typed in single quotes. The help is an instruction that can be followed without a manual.
public struct Diagnostic: Hashable, Sendable {
  /// Another place that matters, with what to know about it.
  public struct Note: Hashable, Sendable {
    /// What to know about the place.
    public let message: String

    /// The place.
    public let location: SourceLocation

    /// Points at another place that matters.
    public init(_ message: String, at location: SourceLocation) {
      self.message = message
      self.location = location
    }
  }

  /// What must be true and is not; says why it matters.
  public let rule: Rule

  /// What the reader must do about it: the rule's severity, unless it was raised or lowered.
  public let severity: Severity

  /// What is wrong, in one line.
  public let message: String

  /// The stretch of text to underline; nil where no single place is at fault.
  public let location: SourceLocation?

  /// What to do about it, in one line.
  public let help: String

  /// Other places that matter.
  public let notes: [Note]

  /// Describes one thing that is wrong.
  public init(
    _ rule: Rule, _ message: String, at location: SourceLocation?, help: String,
    notes: [Note] = [], severity: Severity? = nil
  ) {
    self.rule = rule
    self.severity = severity ?? rule.severity
    self.message = message
    self.location = location
    self.help = help
    self.notes = notes
  }

  /// The same diagnostic with another severity.
  public func with(severity: Severity) -> Diagnostic {
    Diagnostic(rule, message, at: location, help: help, notes: notes, severity: severity)
  }
}

extension Diagnostic: Comparable {
  /// Reading order: by file, line and column; what has no place comes last.
  ///
  /// Only equal diagnostics are level, so that the order never depends on the order of finding.
  public static func < (one: Diagnostic, other: Diagnostic) -> Bool {
    switch (one.location, other.location) {
    case (let place?, let otherPlace?) where place != otherPlace: place < otherPlace
    case (nil, .some): false
    case (.some, nil): true
    case _ where one.words != other.words: one.words.lexicographicallyPrecedes(other.words)
    default: one.notes.lexicographicallyPrecedes(other.notes)
    }
  }

  private var words: [String] { [rule.id, message, help, severity.rawValue] }
}

extension Diagnostic.Note: Comparable {
  /// By place, then by message.
  public static func < (one: Diagnostic.Note, other: Diagnostic.Note) -> Bool {
    (one.location, one.message) < (other.location, other.message)
  }
}
