import Diagnostics

/// The text of a source file: UTF-8 with `\n` at the end of each line, whatever it was on the disk.
struct SourceText: Sendable {
  let path: String
  let bytes: [UInt8]

  /// Reads UTF-8 with or without a byte order mark, UTF-16 with one, and any line ends.
  ///
  /// It is nil where the file holds no text that can be trusted; the report says why.
  init?(reading file: SourceFile, reporting report: inout Report) {
    path = file.path
    guard file.isRead(reporting: &report),
      let text = SourceText.decode(file.bytes, of: path, reporting: &report)
    else { return nil }
    bytes = text
  }

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  private static func decode(
    _ raw: [UInt8], of path: String, reporting report: inout Report
  ) -> [UInt8]? {
    if raw.starts(with: [0xFF, 0xFE]) || raw.starts(with: [0xFE, 0xFF]) {
      return decodeUTF16(raw, of: path, reporting: &report)
    }
    let hasMark = raw.starts(with: [0xEF, 0xBB, 0xBF])
    let text = hasMark ? Array(raw.dropFirst(3)) : raw
    let kinds = kindsOfBytes(in: text)
    if kinds.hasHighBytes, String(validating: text, as: UTF8.self) == nil {
      report.add(.notUTF8(text, path: path))
      return nil
    }
    let lines = kinds.hasReturns ? withPlainLineEnds(text) : text
    if kinds.hasNUL {
      report.add(.nulByte(lines, path: path))
      return nil
    }
    return lines
  }

  private static func decodeUTF16(
    _ raw: [UInt8], of path: String, reporting report: inout Report
  ) -> [UInt8]? {
    let isLittleEndian = raw[0] == 0xFF
    let units = stride(from: 2, to: raw.count - 1, by: 2).map { index in
      let (first, second) = (UInt16(raw[index]), UInt16(raw[index + 1]))
      return isLittleEndian ? second << 8 | first : first << 8 | second
    }
    guard raw.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self) else {
      report.add(.brokenUTF16(path: path))
      return nil
    }
    let lines = withPlainLineEnds(Array(text.utf8))
    guard !lines.contains(0) else {
      report.add(.nulByte(lines, path: path))
      return nil
    }
    return lines
  }

  /// One pass over the bytes, so that the usual file (ASCII, `\n`, no NUL) costs nothing more.
  private static func kindsOfBytes(
    in bytes: [UInt8]
  ) -> (hasHighBytes: Bool, hasReturns: Bool, hasNUL: Bool) {
    // Minima and no branches, so that the compiler takes sixteen bytes at a time.
    var highest: UInt8 = 0
    var nearestToReturn = UInt8.max
    var lowest = UInt8.max
    for byte in bytes {
      highest |= byte
      nearestToReturn = min(nearestToReturn, byte ^ UInt8(ascii: "\r"))
      lowest = min(lowest, byte)
    }
    return (highest >= 0x80, nearestToReturn == 0, lowest == 0)
  }

  private static func withPlainLineEnds(_ bytes: [UInt8]) -> [UInt8] {
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      guard byte == UInt8(ascii: "\r") else {
        lines.append(byte)
        continue
      }
      let isPair = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n")
      if !isPair { lines.append(UInt8(ascii: "\n")) }
    }
    return lines
  }
}
