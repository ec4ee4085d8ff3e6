import Diagnostics

extension Rule {
  static let noFrontMatter = Rule(
    "no-front-matter", .error,
    "A page begins with its fields between two lines of three hyphens.",
    why:
      "Without a title, sources and dates nobody can tell what a page is or whether it is still true."
  )
}

extension Diagnostic {
  static func noFrontMatter(path: String) -> Diagnostic {
    Diagnostic(
      .noFrontMatter, "the page does not begin with '---' and its fields",
      at: SourceLocation(path: path, line: 1),
      help: "write '---' on the first line, then the fields such as 'title: …', then '---' again")
  }

  static func frontMatterNotClosed(path: String) -> Diagnostic {
    Diagnostic(
      .noFrontMatter, "the fields that begin on line 1 never end",
      at: SourceLocation(path: path, line: 1, length: 3),
      help: "write '---' on a line of its own between the last field and the text")
  }
}
