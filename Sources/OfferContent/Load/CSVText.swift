import Diagnostics

/// Reads comma-separated values as RFC 4180 writes them, and knows on which line a row begins.
struct CSVText {
  struct Row {
    let cells: [String]

    /// The line of the file on which the row begins, from 1.
    let line: Int
  }

  private let bytes: [UInt8]
  private var next = 0
  private var line = 1

  /// Where the last line began that was gone to, and where the last quotation mark opened.
  private var lineStart = 0
  private var quote = (line: 1, column: 1)

  /// The rows of a file; a quotation mark that is never closed is reported and swallows the rest.
  static func rows(of text: SourceText, reporting report: inout Report) -> [Row] {
    var reader = CSVText(bytes: text.bytes)
    var rows: [Row] = []
    while reader.next < reader.bytes.count {
      let line = reader.line
      guard let cells = reader.row() else {
        report.add(
          .unclosedQuote(
            at: SourceLocation(
              path: text.path, line: reader.quote.line, column: reader.quote.column)))
        return rows
      }
      let isBlank = cells.count == 1 && cells[0].isEmpty
      if !isBlank { rows.append(Row(cells: cells, line: line)) }
    }
    return rows
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func row() -> [String]? {
    var cells: [String] = []
    while true {
      guard let cell = cell() else { return nil }
      cells.append(cell)
      guard next < bytes.count else { return cells }
      let separator = bytes[next]
      next += 1
      if separator == UInt8(ascii: "\n") {
        endLine()
        return cells
      }
      if next == bytes.count { return cells + [""] }
    }
  }

  /// Reads up to the comma or line end behind a cell; nil where a quotation mark stays open.
  private mutating func cell() -> String? {
    guard next < bytes.count, bytes[next] == UInt8(ascii: "\"") else {
      let end = bytes[next...].firstIndex { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\n") }
      defer { next = end ?? bytes.count }
      return String(decoding: bytes[next..<(end ?? bytes.count)], as: UTF8.self)
    }
    var cell: [UInt8] = []
    quote = (line, next - lineStart + 1)
    next += 1
    while next < bytes.count {
      let byte = bytes[next]
      next += 1
      if byte == UInt8(ascii: "\"") {
        guard next < bytes.count, bytes[next] == byte else {
          return String(decoding: cell, as: UTF8.self)
        }
        next += 1
      }
      if byte == UInt8(ascii: "\n") { endLine() }
      cell.append(byte)
    }
    return nil
  }

  /// Goes to the line that begins here.
  private mutating func endLine() {
    line += 1
    lineStart = next
  }
}
