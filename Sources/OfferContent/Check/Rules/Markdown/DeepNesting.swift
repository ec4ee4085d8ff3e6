import Diagnostics

extension Rule {
  static let deepNesting = Rule(
    "deep-nesting", .error, "Lists, quotations and stressed words nest at most 100 deep.",
    why: "Nobody can follow a page that nests deeper, and a telephone may not be able to show it.")
}

extension Diagnostic {
  static func deepNesting(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .deepNesting, "this is more than \(MarkdownMeasure.deepest) levels deep", at: location,
      help: "begin it further left: take out '>', list markers or blanks before the words")
  }
}
