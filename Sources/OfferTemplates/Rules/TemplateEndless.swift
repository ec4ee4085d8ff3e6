import Diagnostics

extension Rule {
  static let templateEndless = Rule(
    "template-endless", .error,
    "A template includes itself only inside a section over what it shows next.",
    why: "A page that includes itself for ever is never built.")
}

extension Diagnostic {
  static func includedEndlessly(_ template: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .templateEndless, "'\(template)' is included in itself with no end", at: location,
      help: "put the tag in a section over a list, such as '{{#pages}}…{{/pages}}'")
  }
}
