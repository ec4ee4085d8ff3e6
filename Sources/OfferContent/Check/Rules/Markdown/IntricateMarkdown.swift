import Diagnostics

extension Rule {
  static let intricateMarkdown = Rule(
    "intricate-markdown", .error, "A page can be read in good time.",
    why: "One page that takes minutes to read would hold up everybody's site.")
}

extension Diagnostic {
  static func intricateMarkdown(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .intricateMarkdown, "this has too many brackets to be read in good time", at: location,
      help: "take out '![' and '[' that begin no picture or link, and cut the page in two")
  }
}
