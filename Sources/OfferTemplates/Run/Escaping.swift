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
    for index in text.indices {
      guard let written = text[index].escape else { continue }
      append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      written.withUTF8Buffer { append(contentsOf: $0) }
      start = index + 1
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }
}

extension UInt8 {
  /// How a byte must be written where HTML would take it for markup.
  @inline(__always)
  fileprivate var escape: StaticString? {
    guard self <= UInt8(ascii: ">") else { return nil }
    switch self {
    case UInt8(ascii: "&"): return "&amp;"
    case UInt8(ascii: "<"): return "&lt;"
    case UInt8(ascii: ">"): return "&gt;"
    case UInt8(ascii: "\""): return "&quot;"
    case UInt8(ascii: "'"): return "&#39;"
    default: return nil
    }
  }
}
