import Diagnostics

extension Rule {
  static let tableShape = Rule(
    "table-shape", .error,
    "A table stands by itself, and each of its rows has a cell for each column.",
    why: "A cell in the wrong column says something false, and a missing one loses what it said.")
}

extension Diagnostic {
  static func rowLength(
    _ count: Int, of columns: Int, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .tableShape, "this row has \(cells(count)) in a table of \(Self.columns(columns))",
      at: location,
      help: count < columns
        ? "put '|' between cells, also empty ones; end the table with an empty line"
        : "take out a cell, or write '\\|' where the sign itself is meant")
  }

  static func delimiterRow(
    of count: Int, below columns: Int, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .tableShape,
      "this line of dashes has \(cells(count)) below \(columns == 1 ? "1 header" : "\(columns) headers")",
      at: location,
      help: "write '|\(String(repeating: " --- |", count: min(columns, 12)))'")
  }

  static func tableWithoutRows(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .tableShape, "this table has headers and no rows", at: location,
      help: "write rows below the line of dashes, or take the table out")
  }

  static func columnWithoutHeader(_ number: Int, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .tableShape, "column \(number) of this table has no header", at: location,
      help: "write in the first row what the column holds")
  }

  static func tableAboveDashes(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .tableShape, "this line makes a heading of the table above it", at: location,
      help: "leave an empty line between the table and the line")
  }

  static func wordsAboveTable(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .tableShape, "these words run into the table below them", at: location,
      help: "leave an empty line below them, above the caption")
  }

  private static func cells(_ count: Int) -> String { count == 1 ? "1 cell" : "\(count) cells" }

  private static func columns(_ count: Int) -> String {
    count == 1 ? "1 column" : "\(count) columns"
  }
}
