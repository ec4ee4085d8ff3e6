public import Diagnostics

extension JSON {
  /// The value in the one form that everybody who has the same value writes, byte for byte, so that it can
  /// be hashed: the JSON Canonicalization Scheme (RFC 8785), in UTF-8.
  ///
  /// Whole numbers should be within 2^53 of nought: others read them as doubles (RFC 8785, 3.2.2.3).
  public var canonical: [UInt8] {
    var bytes: [UInt8] = []
    appendCanonical(to: &bytes)
    return bytes
  }

  private func appendCanonical(to bytes: inout [UInt8]) {
    switch self {
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (place, member) in JSON.sorted(members).enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        JSON.appendCanonical(member.key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.value.appendCanonical(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      for (place, element) in elements.enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        element.appendCanonical(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .string(let text): JSON.appendCanonical(text, to: &bytes)
    case .integer(let number): bytes.append(contentsOf: String(number).utf8)
    case .number(let number): bytes.append(contentsOf: JSON.shortest(number).utf8)
    case .boolean(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    case .null: bytes.append(contentsOf: "null".utf8)
    }
  }

  /// Members in the order of their names' UTF-16 code units (RFC 8785, 3.2.3).
  private static func sorted(_ members: [(key: String, value: JSON)]) -> [(
    key: String, value: JSON
  )] {
    members.sorted { $0.key.utf16.lexicographicallyPrecedes($1.key.utf16) }
  }

  /// Escapes what has to be, and nothing else (RFC 8785, 3.2.2.2).
  private static func appendCanonical(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [0x5C, byte])
      case 0x08: bytes.append(contentsOf: "\\b".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x0C: bytes.append(contentsOf: "\\f".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case ..<0x20:
        bytes.append(contentsOf: (byte < 0x10 ? "\\u000" : "\\u00").utf8)
        bytes.append(contentsOf: String(byte, radix: 16).utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
