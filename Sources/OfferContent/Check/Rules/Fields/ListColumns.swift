import Diagnostics

extension Rule {
  static let listColumns = Rule(
    "list-columns", .error,
    "A list that the program understands has its columns, and words in each cell that needs them.",
    why:
      "A cell that cannot be made out would be missing on the page, in its charts and in its copies."
  )
}

extension Diagnostic {
  static func unknownColumn(
    _ name: String, at location: SourceLocation, known: [String]
  ) -> Diagnostic {
    Diagnostic(
      .listColumns, "this list has no column called '\(name)'", at: location,
      help: NearestName.help(for: name, among: known, calling: "column"))
  }

  static func missingColumns(_ names: [String], at location: SourceLocation) -> Diagnostic {
    let list = names.map { "'\($0)'" }.joined(separator: ", ")
    return Diagnostic(
      .listColumns, "the list needs the \(names.count == 1 ? "column" : "columns") \(list)",
      at: location, help: "write them on the first line; WRITING.md shows what their cells hold")
  }

  static func emptyCell(_ name: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .listColumns, "the cell under '\(name)' is empty", at: location,
      help: "fill it in; WRITING.md says what to write where nobody knows")
  }
}
