import Diagnostics

extension Rule {
  static let headingWithoutSpace = Rule(
    "heading-without-space", .warning, "A line that begins with '#' is a heading.",
    why: "It would be shown with its '#', and people who go by the headings would miss it.")
}

extension Diagnostic {
  static func headingWithoutSpace(_ hashes: Int, at location: SourceLocation) -> Diagnostic {
    let mark = String(repeating: "#", count: min(max(hashes, 2), 6))
    return Diagnostic(
      .headingWithoutSpace, "this line begins with '#', but is not a heading", at: location,
      help: "begin it with '\(mark) ' and a space, or with '\\#' where '#' is meant")
  }
}
