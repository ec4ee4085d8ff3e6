import Diagnostics

extension Rule {
  static let templateUnused = Rule(
    "template-unused", .warning, "Every template is shown by some page.",
    why: "Whoever changes a template that nothing shows waits in vain for the change to appear.")
}

extension Diagnostic {
  static func templateUnused(_ name: String, at path: String) -> Diagnostic {
    Diagnostic(
      .templateUnused, "nothing shows the template '\(name)'",
      at: SourceLocation(path: path, line: 1),
      help: "include it with '{{> \(name)}}', or delete it")
  }
}
