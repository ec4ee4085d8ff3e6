extension [UInt8] {
  /// Adds words as text or an attribute's value: `&`, `<`, `>` and quotation marks are escaped.
  mutating func append(escaping text: String) {
    let wasContiguous: Void? = text.utf8.withContiguousStorageIfAvailable {
      append(escaping: $0)
    }
    if wasContiguous == nil { append(escaping: Array(text.utf8)[...]) }
  }

  /// Adds words as text or an attribute's value: `&`, `<`, `>` and quotation marks are escaped.
  mutating func append(escaping text: ArraySlice<UInt8>) {
    text.withUnsafeBufferPointer { append(escaping: $0) }
  }

  /// Adds HTML as it is.
  mutating func append(html: StaticString) {
    html.withUTF8Buffer { append(contentsOf: $0) }
  }

  /// Adds words as text or an attribute's value: `&`, `<`, `>` and quotation marks are escaped.
  mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for (index, byte) in text.enumerated() where byte.needsEscape {
      append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      append(html: byte.escape)
      start = index + 1
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }
}

extension UInt8 {
  /// The bytes of `"&'<>` as bits of one word, so that each byte costs one test.
  private static let escaped: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E

  fileprivate var needsEscape: Bool { self < 64 && UInt8.escaped >> UInt64(self) & 1 == 1 }

  fileprivate var escape: StaticString {
    switch self {
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "'"): "&#39;"
    case UInt8(ascii: "<"): "&lt;"
    default: "&gt;"
    }
  }
}
