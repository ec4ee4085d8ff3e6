import Diagnostics

extension Rule {
  static let missingStyleSheet = Rule(
    "missing-style-sheet", .error,
    "The theme has a style sheet.",
    why: "Every page carries it inside itself, and a security policy that names its exact words.")
}

extension Diagnostic {
  static func missingStyleSheet(_ path: String) -> Diagnostic {
    Diagnostic(
      .missingStyleSheet, "there is no '\(path)'", at: nil,
      help: "put the style sheet back; an empty file will do")
  }
}
