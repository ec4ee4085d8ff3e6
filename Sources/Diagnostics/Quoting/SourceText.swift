/// A source file as lines of UTF-8, to quote from and to count columns in.
///
/// A byte order mark is no part of the first line. A file in UTF-16 is shown as the UTF-8 that it
/// means; in any other encoding what is no UTF-8 stays as it is, and so do the columns.
struct SourceText {
  private let bytes: [UInt8]
  private let lines: [Range<Int>]

  /// Takes a file apart; nil where there is nothing to quote.
  init?(_ file: SourceFile) {
    guard case .bytes(let raw) = file.contents, !raw.isEmpty else { return nil }
    bytes = SourceText.utf8(of: raw)
    lines = SourceText.lines(of: bytes)
  }

  /// A line without its end, counted from 1; nil where the file is shorter.
  func line(_ number: Int) -> ArraySlice<UInt8>? {
    lines.indices.contains(number - 1) ? bytes[lines[number - 1]] : nil
  }
}

extension SourceText {
  private static func utf8(of raw: [UInt8]) -> [UInt8] {
    switch (raw[0], raw.dropFirst().first, raw.dropFirst(2).first) {
    case (0xEF, 0xBB?, 0xBF?): Array(raw.dropFirst(3))
    case (0xFF, 0xFE?, _): utf8(ofPairs: raw.dropFirst(2)) { UInt16($1) << 8 | UInt16($0) }
    case (0xFE, 0xFF?, _): utf8(ofPairs: raw.dropFirst(2)) { UInt16($0) << 8 | UInt16($1) }
    default: raw
    }
  }

  private static func utf8(
    ofPairs raw: ArraySlice<UInt8>, unit: (UInt8, UInt8) -> UInt16
  ) -> [UInt8] {
    let units = stride(from: raw.startIndex, to: raw.endIndex - 1, by: 2).map {
      unit(raw[$0], raw[$0 + 1])
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// Lines end at a line feed, a carriage return or both, as in CommonMark and YAML.
  private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      guard byte == 0x0A || byte == 0x0D else {
        place += 1
        continue
      }
      lines.append(start..<place)
      place += byte == 0x0D && place + 1 < bytes.count && bytes[place + 1] == 0x0A ? 2 : 1
      start = place
    }
    lines.append(start..<bytes.count)
    return lines
  }
}
