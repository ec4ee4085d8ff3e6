import OfferContent

extension ProseWriter {
  func start(
    _ table: Prose.Table, number: Int, walk: inout Walk, into bytes: inout [UInt8]
  ) {
    walk.isInTableBody = false
    startTable(captioned: table.caption, id: "table-\(number + 1)", into: &bytes)
  }

  func startRow(walk: inout Walk, into bytes: inout [UInt8]) {
    if !walk.isInTableBody {
      walk.isInTableBody = true
      bytes.append(html: "<tbody>\n")
    }
    bytes.append(html: "<tr>")
  }

  func startCell(
    _ alignment: Prose.Alignment, isHeader: Bool, walk: Walk, into bytes: inout [UInt8]
  ) {
    if isHeader {
      bytes.append(html: walk.isInTableBody ? "<th scope=\"row\"" : "<th scope=\"col\"")
    } else {
      bytes.append(html: "<td")
    }
    switch alignment {
    case .start: break
    case .center: bytes.append(html: " class=\"center\"")
    case .end: bytes.append(html: " class=\"number\"")
    }
    bytes.append(html: ">")
  }

  func endTable(walk: inout Walk, into bytes: inout [UInt8]) {
    if walk.isInTableBody { bytes.append(html: "</tbody>\n") }
    walk.isInTableBody = false
    bytes.append(html: "</table></div>\n")
  }

  /// Writes a list kept in a spreadsheet.
  func write(
    _ table: DataTable, captioned caption: String, number: Int, into bytes: inout [UInt8]
  ) {
    startTable(captioned: caption, id: "list-\(number + 1)", into: &bytes)
    var walk = Walk(isInsideLink: false)
    let alignments = table.alignments
    bytes.append(html: "<thead><tr>")
    for (column, alignment) in zip(table.columns, alignments) {
      startCell(alignment, isHeader: true, walk: walk, into: &bytes)
      bytes.append(escaping: column)
      bytes.append(html: "</th>")
    }
    bytes.append(html: "</tr></thead>\n")
    for row in table.rows {
      startRow(walk: &walk, into: &bytes)
      for (index, (cell, alignment)) in zip(row, alignments).enumerated() {
        startCell(alignment, isHeader: index == 0, walk: walk, into: &bytes)
        write(cell: cell, into: &bytes)
        bytes.append(html: index == 0 ? "</th>" : "</td>")
      }
      bytes.append(html: "</tr>\n")
    }
    endTable(walk: &walk, into: &bytes)
  }
}

extension ProseWriter {
  /// Begins a table inside a region that can be scrolled with a finger and with keys.
  private func startTable(captioned caption: String, id: String, into bytes: inout [UInt8]) {
    bytes.append(html: "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"")
    bytes.append(escaping: idPrefix)
    bytes.append(escaping: id)
    bytes.append(html: "\"><table>\n<caption id=\"")
    bytes.append(escaping: idPrefix)
    bytes.append(escaping: id)
    bytes.append(html: "\">")
    bytes.append(escaping: caption)
    bytes.append(html: "</caption>\n")
  }

  /// Writes a cell's words; a web address becomes a link, called by its site.
  private func write(cell: String, into bytes: inout [UInt8]) {
    guard cell.hasPrefix("https://"), !cell.utf8.contains(UInt8(ascii: " ")) else {
      return bytes.append(escaping: cell)
    }
    bytes.append(html: "<a href=\"")
    bytes.append(escaping: cell)
    bytes.append(html: "\">")
    bytes.append(escaping: WebAddress.site(of: cell))
    bytes.append(html: "</a>")
  }
}

extension DataTable {
  /// Columns that hold nothing but numbers stand at the end of the line.
  fileprivate var alignments: [Prose.Alignment] {
    columns.indices.map { column in
      let cells = rows.lazy.compactMap { $0.indices.contains(column) ? $0[column] : nil }
      return !rows.isEmpty && cells.allSatisfy(\.isNumber) ? .end : .start
    }
  }
}

extension String {
  /// Whether it is a number or a sum of money, such as `£1,200` or `12.5%`.
  fileprivate var isNumber: Bool {
    utf8.contains { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
      && allSatisfy { "0123456789,.%£-– ".contains($0) }
  }
}
