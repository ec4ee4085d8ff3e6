import Diagnostics

extension Rule {
  static let inlineAttribute = Rule(
    "inline-attribute", .error,
    "No element carries a style or a script of its own.",
    why: "The security policy forbids both, so browsers would ignore it.")
}

extension Diagnostic {
  static func inlineAttribute(_ name: String, on pages: PagesAtFault) -> Diagnostic {
    Diagnostic(
      .inlineAttribute, "an element on \(pages.named) has the attribute '\(name)'", at: nil,
      help: "in Templates, write a class instead and say in assets/style.css how it looks")
  }
}
