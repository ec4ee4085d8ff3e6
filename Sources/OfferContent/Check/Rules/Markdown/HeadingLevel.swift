import Diagnostics

extension Rule {
  static let headingLevel = Rule(
    "heading-level", .error,
    "Headings begin with '##', and go at most one level deeper at a time.",
    why: "Screen readers announce the level, and a missing one sounds like a part left out.")
}

extension Diagnostic {
  static func headingLevel(
    _ level: Int, of words: String, insteadOf right: Int, at location: SourceLocation
  ) -> Diagnostic {
    let message =
      switch (level, right) {
      case (1, _): "the heading \(words.quoted) is of the first level, which is the page's title"
      case (_, 2): "the first heading, \(words.quoted), is of level \(level)"
      default: "the heading \(words.quoted) of level \(level) follows one of level \(right - 1)"
      }
    return Diagnostic(
      .headingLevel, message, at: location,
      help: "begin the line with '\(String(repeating: "#", count: right)) '")
  }
}
