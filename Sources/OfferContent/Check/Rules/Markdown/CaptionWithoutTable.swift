import Diagnostics

extension Rule {
  static let captionWithoutTable = Rule(
    "caption-without-table", .error,
    "A paragraph that begins with 'Table: ' has its table directly below.",
    why:
      "A table that was not recognised is shown as a line of words and bars that nobody can read.")
}

extension Diagnostic {
  static func captionWithoutTable(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .captionWithoutTable, "there is no table directly below this caption", at: location,
      help: "put the table below, with a line such as '| --- | --- |' under its first row")
  }
}
