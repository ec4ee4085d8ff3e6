import Diagnostics

extension Readability {
  /// Reads `readability.csv`; a row that cannot be made out is reported and left out.
  init?(reading text: SourceText, reporting report: inout Report) {
    let rows = CSVText.rows(of: text, reporting: &report)
    guard rows.first?.cells == Readability.columns else {
      report.add(
        .wrongColumns(Readability.columns, at: SourceLocation(path: text.path, line: 1)))
      return nil
    }
    for row in rows.dropFirst() {
      let place = SourceLocation(path: text.path, line: row.line)
      guard row.cells.count == Readability.columns.count else {
        report.add(
          .unevenRow(cells: row.cells.count, columns: Readability.columns.count, at: place))
        continue
      }
      guard let age = Double(row.cells[1]), let longest = Int(row.cells[2]) else {
        report.add(
          .wrongKind(
            "reading-age", at: place, wants: "a number",
            help: "type 'offer build --accept', which writes this file"))
        continue
      }
      scores[row.cells[0]] = Score(age: age, longestSentence: longest)
    }
  }
}
