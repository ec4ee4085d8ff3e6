import Diagnostics

extension Rule {
  static let wrongFieldID = Rule(
    "wrong-field-id", .error,
    "The name of a question has small letters, digits and underscores only, and begins with a letter.",
    why: "Answers are posted under it, and every form engine must be able to store it.")
}

extension Diagnostic {
  static func wrongFieldID(_ id: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .wrongFieldID, "'\(id)' cannot be the name of a question", at: location,
      help: "use small letters from a to z, digits and underscores, such as start_date")
  }
}
