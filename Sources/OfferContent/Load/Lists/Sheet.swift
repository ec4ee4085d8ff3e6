import Diagnostics

/// A list with fixed columns kept in a spreadsheet: each row as a record whose fields are its cells.
struct Sheet {
  /// The rows that have a cell for each column and words in each that needs them.
  let rows: [Fields]

  /// Reads a list; no rows, with the reasons in the report, where its columns are not the right ones.
  ///
  /// - Parameters:
  ///   - text: the file.
  ///   - columns: the columns that must be there and whose cells hold something.
  ///   - optional: the columns that must be there and whose cells may be empty.
  ///   - kind: what a row is, for messages.
  ///   - report: gets what is wrong.
  init(
    _ text: SourceText, columns: [String], optional: [String], kind: String,
    reporting report: inout Report
  ) {
    let rows = CSVText.rows(of: text, reporting: &report)
    rows.checkPeople(in: text.path, reporting: &report)
    let yaml = YAMLText(path: text.path, bytes: text.bytes, firstLine: 1)
    guard
      let header = rows.first, header.check(columns + optional, in: yaml, reporting: &report)
    else {
      if rows.isEmpty { report.add(.emptyTable(at: SourceLocation(path: text.path, line: 1))) }
      self.rows = []
      return
    }
    self.rows = rows.dropFirst().compactMap { row in
      guard row.cells.count == header.cells.count else {
        report.add(
          .unevenRow(
            cells: row.cells.count, columns: header.cells.count,
            at: SourceLocation(path: text.path, line: row.line)))
        return nil
      }
      return Fields(
        row, of: header, needing: columns, kind: kind, in: yaml, reporting: &report)
    }
  }
}

extension CSVText.Row {
  /// Whether the first row names the columns and no others.
  fileprivate func check(
    _ columns: [String], in text: YAMLText, reporting report: inout Report
  ) -> Bool {
    let strangers = zip(cells, places).filter { !columns.contains($0.0) }
    for (name, place) in strangers {
      report.add(.unknownColumn(name, at: text.location(of: place), known: columns))
    }
    let missing = columns.filter { !cells.contains($0) }
    if !missing.isEmpty {
      report.add(.missingColumns(missing, at: SourceLocation(path: text.path, line: 1)))
    }
    return strangers.isEmpty && missing.isEmpty
  }
}

extension Fields {
  /// A row's cells as the fields of a record; nil where one is empty that must not be.
  fileprivate init?(
    _ row: CSVText.Row, of header: CSVText.Row, needing columns: [String], kind: String,
    in text: YAMLText, reporting report: inout Report
  ) {
    var fields: [YAMLNode.Field] = []
    var isWhole = true
    for index in row.cells.indices {
      let (name, place) = (header.cells[index], row.places[index])
      let cell = row.cells[index]
      if cell.utf8.allSatisfy({ $0 == UInt8(ascii: " ") }) {
        guard columns.contains(name) else { continue }
        report.add(.emptyCell(name, at: text.location(of: place)))
        isWhole = false
      } else {
        let isQuoted = text.line(place.line).dropFirst(place.column - 1).first == UInt8(ascii: "\"")
        let node = YAMLNode(.words(cell), at: place, style: isQuoted ? .quoted : .plain)
        fields.append(YAMLNode.Field(key: name, place: place, value: node))
      }
    }
    guard isWhole, let place = row.places.first else { return nil }
    self.init(fields, at: place, kind: kind, in: text)
  }
}
