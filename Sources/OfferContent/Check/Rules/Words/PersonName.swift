import Diagnostics

extension Rule {
  static let personName = Rule(
    "person-name", .error,
    "Files name teams, roles and organisations, and nobody who works there or lives here.",
    why: "People change their work, and have a right not to be found by their names.")
}

extension Diagnostic {
  /// A name behind a title or a role, in words that no contact, service or word of the glossary has.
  static func personName(_ name: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .personName, "\(name.quoted) looks like the name of a person", at: location,
      help:
        "write the team or the role instead; where it is an organisation, make it a contact or a "
        + "partner service")
  }
}
