/// Writes JSON text (RFC 8259) as bytes.
///
/// What is too large to be held as a `JSON` value can be written piece by piece: a writer appends, and
/// `write` may be called as often as there are pieces.
public struct JSONWriter: Sendable {
  /// The text so far, in UTF-8.
  public private(set) var bytes: [UInt8]

  /// Whether each member and element has its own line, two spaces deeper than what holds it.
  public let isIndented: Bool

  private var depth = 0

  /// Makes a writer that appends to bytes.
  public init(appendingTo bytes: [UInt8] = [], indented: Bool = false) {
    self.bytes = bytes
    isIndented = indented
  }

  /// Appends a value.
  public mutating func write(_ value: JSON) {
    switch value {
    case .object(let members): write(members)
    case .array(let elements): write(elements)
    case .string(let text): write(text)
    case .integer(let number): bytes.append(contentsOf: String(number).utf8)
    case .boolean(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    case .null: bytes.append(contentsOf: "null".utf8)
    }
  }

  /// Appends text in quotes.
  ///
  /// U+2028 and U+2029 are escaped as well: scripts of before 2019 take them for the end of a line.
  public mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { appendEscaped($0) }
    bytes.append(UInt8(ascii: "\""))
  }
}

extension JSON {
  /// The value as JSON text in UTF-8, without a line end behind it.
  ///
  /// Indented, each member and element has its own line.
  public func encoded(indented: Bool = false) -> [UInt8] {
    var writer = JSONWriter(indented: indented)
    writer.write(self)
    return writer.bytes
  }
}

extension JSONWriter {
  private mutating func write(_ members: [(key: String, value: JSON)]) {
    bytes.append(UInt8(ascii: "{"))
    depth += 1
    for (place, member) in members.enumerated() {
      beginItem(isFirst: place == 0)
      write(member.key)
      bytes.append(UInt8(ascii: ":"))
      if isIndented { bytes.append(UInt8(ascii: " ")) }
      write(member.value)
    }
    depth -= 1
    if !members.isEmpty { beginLine() }
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func write(_ elements: [JSON]) {
    bytes.append(UInt8(ascii: "["))
    depth += 1
    for (place, element) in elements.enumerated() {
      beginItem(isFirst: place == 0)
      write(element)
    }
    depth -= 1
    if !elements.isEmpty { beginLine() }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func beginItem(isFirst: Bool) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    beginLine()
  }

  private mutating func beginLine() {
    guard isIndented else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  /// Copies the stretches that need no escape whole: nearly all text is one such stretch.
  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var copied = 0
    var place = 0
    while place < text.count {
      guard let (escape, length) = JSONWriter.escape(at: place, of: text) else {
        place += 1
        continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<place]))
      bytes.append(contentsOf: escape.utf8)
      place += length
      copied = place
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied...]))
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
