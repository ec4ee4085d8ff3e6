import Diagnostics

/// Reads comma-separated values as RFC 4180 writes them, and knows on which line a row begins.
struct CSVText {
  struct Row {
    let cells: [String]

    /// The line of the file on which the row begins, from 1.
    let line: Int

    /// Where each cell stands, with the quotation marks around it.
    let places: [YAMLNode.Place]
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
      guard let (cells, places) = reader.row() else {
        report.add(
          .unclosedQuote(
            at: SourceLocation(
              path: text.path, line: reader.quote.line, column: reader.quote.column)))
        return rows
      }
      let isBlank = cells.count == 1 && cells[0].isEmpty
      if !isBlank { rows.append(Row(cells: cells, line: line, places: places)) }
    }
    return rows
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func row() -> (cells: [String], places: [YAMLNode.Place])? {
    var cells: [String] = []
    var places: [YAMLNode.Place] = []
    while true {
      let (start, startLine, column) = (next, line, next - lineStart + 1)
      guard let cell = cell() else { return nil }
      cells.append(cell)
      // What goes on below is underlined where it begins.
      let length = line == startLine ? max(1, next - start) : 1
      places.append(YAMLNode.Place(line: startLine, column: column, length: length))
      guard next < bytes.count else { return (cells, places) }
      let separator = bytes[next]
      next += 1
      if separator == UInt8(ascii: "\n") {
        endLine()
        return (cells, places)
      }
      if next == bytes.count {
        places.append(YAMLNode.Place(line: line, column: next - lineStart + 1, length: 1))
        return (cells + [""], places)
      }
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
