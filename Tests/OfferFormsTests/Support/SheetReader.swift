/// A table of comma-separated values, read as RFC 4180 says.
struct SheetReader {
  let columns: [String]
  let rows: [[String]]

  init(_ bytes: [UInt8]) {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var wasQuote = false
    for byte in bytes.dropFirst(3) {
      switch byte {
      case UInt8(ascii: "\"") where isQuoted && !wasQuote: wasQuote = true
      case UInt8(ascii: "\"") where isQuoted:
        cell.append(byte)
        wasQuote = false
      case UInt8(ascii: "\"") where cell.isEmpty: isQuoted = true
      case UInt8(ascii: ",") where !isQuoted || wasQuote,
        UInt8(ascii: "\n") where !isQuoted || wasQuote:
        row.append(String(decoding: cell, as: UTF8.self))
        (cell, isQuoted, wasQuote) = ([], false, false)
        if byte == UInt8(ascii: "\n") {
          rows.append(row)
          row = []
        }
      case UInt8(ascii: "\r") where !isQuoted || wasQuote: break
      default: cell.append(byte)
      }
    }
    columns = rows.first ?? []
    self.rows = Array(rows.dropFirst())
  }

  /// The cells of a column.
  func column(_ name: String) -> [String] {
    guard let place = columns.firstIndex(of: name) else { return [] }
    return rows.map { $0[place] }
  }
}

extension [String] {
  /// What several words in one cell were.
  var parted: [[String]] { map { $0.isEmpty ? [] : $0.components(partedBy: "; ") } }
}

extension String {
  fileprivate func components(partedBy separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
