/// One thing that must be true of the sources: an entry of the handbook that `offer rules` prints.
///
/// Every diagnostic belongs to a rule, so that the reason is written once and can be looked up.
public struct Rule: Sendable {
  /// The name in brackets behind a message, such as `unknown-key`.
  public let id: String

  /// What a breach of it asks of the reader.
  public let severity: Severity

  /// What must be true, as one sentence with its full stop.
  public let statement: String

  /// Why it matters to a care leaver, the forum or the council, as one sentence with its full stop.
  public let why: String

  /// The code by which the specification of forms calls it, such as `E03`, where it does.
  public let code: String?

  /// States a rule.
  public init(
    _ id: String, _ severity: Severity, _ statement: String, why: String, code: String? = nil
  ) {
    self.code = code
    self.id = id
    self.severity = severity
    self.statement = statement
    self.why = why
  }
}

extension Rule: Hashable {
  /// Two rules are the same where their names are.
  public static func == (one: Rule, other: Rule) -> Bool { one.id == other.id }

  /// Feeds the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
