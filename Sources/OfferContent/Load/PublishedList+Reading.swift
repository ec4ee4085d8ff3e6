import Diagnostics

extension PublishedList {
  /// Reads `published.csv`; a row that cannot be made out is reported and left out.
  init?(reading text: SourceText, reporting report: inout Report) {
    let rows = CSVText.rows(of: text, reporting: &report)
    let top = SourceLocation(path: text.path, line: 1)
    guard let header = rows.first else {
      report.add(.emptyTable(at: top))
      return nil
    }
    guard header.cells == PublishedList.columns else {
      report.add(.wrongColumns(PublishedList.columns, at: top))
      return nil
    }
    var known: [Row] = []
    known.reserveCapacity(rows.count)
    var places: [String: SourceLocation] = [:]
    for row in rows.dropFirst() {
      let place = SourceLocation(path: text.path, line: row.line)
      guard row.cells.count == header.cells.count else {
        report.add(
          .unevenRow(cells: row.cells.count, columns: header.cells.count, at: place))
        continue
      }
      guard let row = Row(reading: row.cells, at: place, reporting: &report) else { continue }
      if let other = places[row.address.value] {
        report.add(.duplicateID(row.address, other: other))
        continue
      }
      places[row.address.value] = place
      known.append(row)
    }
    self.init(path: text.path, rows: known)
  }
}

extension PublishedList.Row {
  fileprivate init?(
    reading cells: [String], at place: SourceLocation, reporting report: inout Report
  ) {
    let (address, became, since) = (cells[0], cells[3], cells[4])
    if !Address.isPage(address) {
      report.add(.wrongOldAddress(address, at: place))
      return nil
    }
    guard let first = Day(cells[2]) else {
      report.add(.wrongDay(cells[2], key: "first-published", at: place))
      return nil
    }
    let fate: PublishedList.Fate
    if became.isEmpty {
      guard since.isEmpty else {
        report.add(.emptyValue("became", at: place))
        return nil
      }
      fate = .published
    } else {
      guard became == PublishedList.ended || Address.isPage(became) else {
        report.add(.wrongFate(became, at: place))
        return nil
      }
      guard let day = Day(since) else {
        report.add(
          since.isEmpty
            ? .emptyValue("since", at: place) : .wrongDay(since, key: "since", at: place))
        return nil
      }
      fate = became == PublishedList.ended ? .ended(day) : .moved(to: became, day)
    }
    self.init(
      address: Located(address, at: place), title: cells[1].isEmpty ? address : cells[1],
      firstPublished: first, fate: fate)
  }
}
