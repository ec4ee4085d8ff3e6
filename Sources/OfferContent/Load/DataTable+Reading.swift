import Diagnostics

extension DataTable {
  init?(reading text: SourceText, reporting report: inout Report) {
    let rows = CSVText.rows(of: text, reporting: &report)
    rows.checkPeople(in: text.path, reporting: &report)
    let top = SourceLocation(path: text.path, line: 1)
    guard let header = rows.first else {
      report.add(.emptyTable(at: top))
      return nil
    }
    for (index, name) in header.cells.enumerated() where name.isEmpty {
      report.add(.columnWithoutName(index + 1, at: top))
    }
    for row in rows.dropFirst() where row.cells.count != header.cells.count {
      report.add(
        .unevenRow(
          cells: row.cells.count, columns: header.cells.count,
          at: SourceLocation(path: text.path, line: row.line)))
    }
    self.init(
      name: Address.slug(of: text.path), path: text.path, columns: header.cells,
      rows: rows.dropFirst().map(\.cells).filter { $0.count == header.cells.count })
  }
}
