import Diagnostics

extension Rule {
  static let unusedTemplate = Rule(
    "unused-template", .warning,
    "Every template is used.",
    why: "What a designer changes there would be seen nowhere.")
}

extension Diagnostic {
  static func unusedTemplate(_ file: SourceFile) -> Diagnostic {
    Diagnostic(
      .unusedTemplate, "no page uses this template", at: SourceLocation(path: file.path, line: 1),
      help: "name it in another template, or take it away")
  }
}
