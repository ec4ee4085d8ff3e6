import OfferContent
import OfferTemplates

/// A list as a table whose rows are cards on a phone, with the name of its column in each cell.
///
/// The roles say again what the elements say: some browsers forget it where the style sheet makes cards.
struct ListTable {
  /// A row: its anchor, what scripts may know of it, and its cells, the first of which heads it.
  struct Row {
    let anchor: String
    var data: [(name: String, value: String)] = []
    let cells: [HTML]
  }

  /// The class by which the style sheet and scripts know it.
  let kind: String

  /// Whether it takes more room than a column of words, where there is some.
  var isWide = true
  let columns: [String]
  let rows: [Row]

  /// Whether the ids of rows are wanted: one page may show a list twice.
  var hasAnchors = true
}

extension ListTable {
  /// Writes the table.
  func write(
    captioned caption: String, id: String, idPrefix: String, into bytes: inout [UInt8]
  ) {
    bytes.append(html: isWide ? "<table class=\"cards wide " : "<table class=\"cards ")
    bytes.append(escaping: kind)
    bytes.append(html: "\" role=\"table\">\n<caption id=\"")
    bytes.append(escaping: idPrefix + id)
    bytes.append(html: "\">")
    bytes.append(escaping: caption)
    bytes.append(html: "</caption>\n<thead role=\"rowgroup\"><tr role=\"row\">")
    for column in columns {
      bytes.append(html: "<th role=\"columnheader\" scope=\"col\">")
      bytes.append(escaping: column)
      bytes.append(html: "</th>")
    }
    bytes.append(html: "</tr></thead>\n<tbody role=\"rowgroup\">\n")
    for row in rows { write(row, idPrefix: idPrefix, into: &bytes) }
    bytes.append(html: "</tbody>\n</table>\n")
  }

  private func write(_ row: Row, idPrefix: String, into bytes: inout [UInt8]) {
    bytes.append(html: "<tr role=\"row\"")
    if hasAnchors {
      bytes.append(html: " id=\"")
      bytes.append(escaping: idPrefix + row.anchor)
      bytes.append(html: "\"")
    }
    for (name, value) in row.data {
      bytes.append(html: " data-")
      bytes.append(escaping: name)
      bytes.append(html: "=\"")
      bytes.append(escaping: value)
      bytes.append(html: "\"")
    }
    bytes.append(html: ">")
    for (index, cell) in row.cells.enumerated() {
      if index == 0 {
        bytes.append(html: "<th role=\"rowheader\" scope=\"row\">")
      } else {
        bytes.append(html: "<td role=\"cell\"><span class=\"label\" aria-hidden=\"true\">")
        bytes.append(escaping: columns[index])
        bytes.append(html: "</span> ")
      }
      bytes.append(contentsOf: cell.bytes)
      bytes.append(html: index == 0 ? "</th>" : "</td>")
    }
    bytes.append(html: "</tr>\n")
  }
}

extension HTML {
  /// Words, escaped.
  init(escaping words: String) {
    var bytes: [UInt8] = []
    bytes.append(escaping: words)
    self.init(bytes: bytes)
  }

  /// A line of small words behind others.
  mutating func append(small words: String) {
    guard !words.isEmpty else { return }
    bytes.append(html: " <span class=\"small\">")
    bytes.append(escaping: words)
    bytes.append(html: "</span>")
  }
}
