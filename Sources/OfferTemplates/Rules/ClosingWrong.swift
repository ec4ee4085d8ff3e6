import Diagnostics

extension Rule {
  static let closingWrong = Rule(
    "template-closing-wrong", .error,
    "A closing tag has the name of what was opened last and is not closed yet.",
    why: "Sections that overlap show parts of a page to the wrong readers, or to none.")
}

extension Diagnostic {
  static func closesNothing(_ tag: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .closingWrong, "'\(tag)' closes nothing", at: location,
      help: "take it out, or open it with '#' before")
  }

  static func closesAnother(
    _ tag: String, at location: SourceLocation, opened: String, name: String,
    openedAt: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .closingWrong, "'\(tag)' stands where '{{/\(name)}}' is due", at: location,
      help: "write '{{/\(name)}}' before anything else is closed",
      notes: [Note("'\(opened)' is opened here", at: openedAt)])
  }
}
