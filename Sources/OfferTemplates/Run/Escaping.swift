extension [UInt8] {
  /// Appends text, with what means something in HTML written so that it shows.
  mutating func append(escaping text: String) {
    var text = text
    text.withUTF8 { append(escaping: $0) }
  }

  /// Appends text as it is.
  mutating func append(text: String) {
    var text = text
    text.withUTF8 { append(contentsOf: $0) }
  }

  /// Appends a stretch of other bytes.
  @inline(__always)
  mutating func append(_ bytes: [UInt8], from start: Int, to end: Int) {
    bytes.withUnsafeBufferPointer {
      append(contentsOf: UnsafeBufferPointer(rebasing: $0[start..<end]))
    }
  }

  /// Copies the runs between special bytes whole: most text has none.
  private mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in text.indices where text[index].needsEscape {
      append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      text[index].escape.withUTF8Buffer { append(contentsOf: $0) }
      start = index + 1
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }
}

extension UInt8 {
  /// The bytes of `"&'<>` as bits of one word, so that each byte costs one test.
  private static let escaped: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E

  @inline(__always)
  fileprivate var needsEscape: Bool { self < 64 && UInt8.escaped >> UInt64(self) & 1 == 1 }

  /// How such a byte is written, so that HTML does not take it for markup.
  fileprivate var escape: StaticString {
    switch self {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: "&#39;"
    }
  }
}
