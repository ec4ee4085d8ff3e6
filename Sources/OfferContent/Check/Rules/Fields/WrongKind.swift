package import Diagnostics

extension Rule {
  static let wrongKind = Rule(
    "wrong-kind", .error,
    "A field holds what its key says: words, a list or a record.",
    why: "A list in the place of a word cannot be shown.")
}

extension Diagnostic {
  package static func wrongKind(
    _ key: String, at location: SourceLocation, wants kind: String, help: String
  ) -> Diagnostic {
    Diagnostic(
      .wrongKind, "'\(key)' must be \(kind)", at: location, help: help)
  }
}
