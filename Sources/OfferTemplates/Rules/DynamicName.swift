import Diagnostics

extension Rule {
  static let dynamicName = Rule(
    "template-dynamic-name", .error, "A tag names the template that it includes.",
    why: "Which templates a page needs is checked before it is built, and so must be known by then."
  )
}

extension Diagnostic {
  static func dynamicName(_ tag: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .dynamicName, "'\(tag)' takes the name of a template from the page", at: location,
      help: "include each template by its name, in a section that shows it where it is needed")
  }
}
