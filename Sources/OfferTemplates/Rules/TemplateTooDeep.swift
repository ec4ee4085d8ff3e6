import Diagnostics

extension Rule {
  static let templateTooDeep = Rule(
    "template-too-deep", .error,
    "No more than 100 sections, or 100 templates, lie within each other.",
    why: "What goes that deep is a slip, and nobody could read the page that it makes.")
}

extension Diagnostic {
  static func sectionsTooDeep(_ tag: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .templateTooDeep, "'\(tag)' lies within 100 others", at: location,
      help: "close some of them before, or move a part to a partial")
  }

  static func includedTooDeep(_ template: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .templateTooDeep, "'\(template)' is included more than 100 templates deep", at: location,
      help: "put templates into each other less deep: join some of them into one")
  }

  static func includedTooDeep(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .templateTooDeep, "templates include each other more than 100 deep here", at: location,
      help: "put the tag in a section over a list that ends")
  }
}
