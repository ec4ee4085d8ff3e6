extension JSONWriter {
  /// Appends text in quotes.
  ///
  /// U+2028 and U+2029 are escaped as well: scripts of before 2019 take them for the end of a line.
  public mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { write($0) }
  }

  /// Appends text, given in UTF-8, in quotes.
  public mutating func write(utf8 text: [UInt8]) {
    text.withUnsafeBufferPointer { write($0) }
  }

  private mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    appendEscaped(text)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Copies the stretches that need no escape whole: nearly all text is one such stretch.
  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var copied = 0
    var place = JSONWriter.placeToEscape(from: 0, in: text)
    while place < text.count {
      if let (escape, length) = JSONWriter.escape(at: place, of: text) {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<place]))
        bytes.append(contentsOf: escape.utf8)
        place += length
        copied = place
      } else {
        place += 1
      }
      place = JSONWriter.placeToEscape(from: place, in: text)
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied...]))
  }

  /// The first place from a place on where an escape may begin, or the end; eight bytes are looked at
  /// together as long as none of them does.
  private static func placeToEscape(
    from start: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let raw = UnsafeRawBufferPointer(text)
    var place = start
    while place &+ 8 <= text.count,
      !holdsEscape(raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
    {
      place &+= 8
    }
    while place < text.count, !beginsEscape(text[place]) { place &+= 1 }
    return place
  }

  /// Whether an escape may begin in one of eight bytes.
  ///
  /// Subtracting borrows into the highest bit of a byte that is less, or of one above such a byte.
  private static func holdsEscape(_ bytes: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotes = bytes ^ (ones &* UInt64(UInt8(ascii: "\"")))
    let backslashes = bytes ^ (ones &* UInt64(UInt8(ascii: "\\")))
    let beyondASCII = bytes ^ (ones &* 0xE2)
    let found =
      (bytes &- ones &* 0x20) & ~bytes | (quotes &- ones) & ~quotes
      | (backslashes &- ones) & ~backslashes | (beyondASCII &- ones) & ~beyondASCII
    return found & (ones &* 0x80) != 0
  }

  /// Whether an escape may begin with a byte: 0xE2 is the first of U+2028 and of its neighbours.
  private static func beginsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0xE2
  }

  /// The escape for what stands at a place, and how many bytes it stands for; nil for most.
  private static func escape(
    at place: Int, of text: UnsafeBufferPointer<UInt8>
  ) -> (String, Int)? {
    switch text[place] {
    case UInt8(ascii: "\""): return ("\\\"", 1)
    case UInt8(ascii: "\\"): return ("\\\\", 1)
    case 0x0A: return ("\\n", 1)
    case 0x0D: return ("\\r", 1)
    case 0x09: return ("\\t", 1)
    case let control where control < 0x20:
      return ((control < 0x10 ? "\\u000" : "\\u00") + String(control, radix: 16), 1)
    case 0xE2 where place + 2 < text.count && text[place + 1] == 0x80:
      switch text[place + 2] {
      case 0xA8: return ("\\u2028", 3)
      case 0xA9: return ("\\u2029", 3)
      default: return nil
      }
    default: return nil
    }
  }
}
