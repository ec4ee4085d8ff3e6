import Diagnostics

extension Rule {
  static let unevenTable = Rule(
    "uneven-table", .error,
    "A spreadsheet's list has a name for each column, and each row has a cell for each.",
    why: "A cell under the wrong heading tells readers something untrue.")
}

extension Diagnostic {
  static func emptyTable(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .unevenTable, "the list has no rows", at: location,
      help: "write the names of the columns on the first line, or take the file away")
  }

  static func wrongColumns(_ columns: [String], at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .unevenTable, "the columns of this list are not those that it must have", at: location,
      help: "write on the first line: \(columns.joined(separator: ","))")
  }

  static func columnWithoutName(_ number: Int, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .unevenTable, "column \(number) has no name", at: location,
      help: "write a name for it on the first line, or take the column out")
  }

  static func unevenRow(cells: Int, columns: Int, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .unevenTable, "this row has \(cells) cells and the list has \(columns) columns", at: location,
      help: "give it a cell for each column; put a cell with a comma in double quotation marks")
  }
}
