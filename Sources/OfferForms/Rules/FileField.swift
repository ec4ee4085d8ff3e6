import Diagnostics

extension Rule {
  static let fileField = Rule(
    "file-field", .error, "No form asks for a file.",
    why: "A photograph or a letter says more about people than they know, and cannot be gated.",
    code: "E10")
}

extension Diagnostic {
  static func fileField(_ kind: Located<String>) -> Diagnostic {
    Diagnostic(
      .fileField, "a form cannot ask for a file, and '\(kind.value)' does", at: kind.location,
      help: "ask for words instead, and say in 'next' how somebody can show a document")
  }
}
