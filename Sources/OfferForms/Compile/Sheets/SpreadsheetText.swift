/// Comma-separated values (RFC 4180) that are safe to open in a spreadsheet.
///
/// A cell that a spreadsheet would take for a formula has an apostrophe before it, as OWASP advises
/// against CSV injection (ASVS 1.2.10; CWE-1236): also one that begins with a tab, a line end or one of the
/// wide signs of East Asian keyboards. A byte order mark tells Excel that the text is UTF-8: without one it
/// reads Windows-1252, and every £ becomes Â£. Programs have JSON.
public struct SpreadsheetText: Sendable {
  /// The text so far, in UTF-8.
  public private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// With what a formula may begin.
  private static let beginnings = Set("=+-@\t\r\n\0＝＋－＠".unicodeScalars)

  /// Begins a table with the names of its columns.
  public init(columns: [String]) {
    add(columns)
  }

  /// Adds a row.
  public mutating func add(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      add(cell)
    }
    bytes.append(UInt8(ascii: "\r"))
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func add(_ cell: String) {
    let isFormula = cell.unicodeScalars.first.map(SpreadsheetText.beginnings.contains) ?? false
    guard isFormula || cell.utf8.contains(where: { ",\"\r\n".utf8.contains($0) }) else {
      bytes.append(contentsOf: cell.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    if isFormula { bytes.append(UInt8(ascii: "'")) }
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
