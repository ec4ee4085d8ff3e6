/// Names what text holds that was saved in the Windows-1252 encoding, to say so to whoever saved it.
enum Windows1252 {
  /// The characters of the bytes 80 to 9F; the others of the upper half are those of Unicode.
  private static let upperControls: [Unicode.Scalar] = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

  /// The line and byte column, from 1, of the first bytes that are not UTF-8.
  static func firstBrokenPlace(in bytes: [UInt8]) -> (line: Int, column: Int) {
    var line = 1
    var start = 0
    for end in lineEnds(of: bytes) {
      if let offset = firstBrokenByte(in: bytes[start..<end]) { return (line, offset + 1) }
      line += 1
      start = end + 1
    }
    return (1, 1)
  }

  /// The characters that the broken bytes of a line stand for, each once, in single quotes.
  static func characters(on line: Int, of bytes: [UInt8]) -> String {
    let ends = lineEnds(of: bytes)
    let start = line > 1 ? ends[line - 2] + 1 : 0
    var names: [String] = []
    var rest = bytes[start..<ends[line - 1]]
    while let offset = firstBrokenByte(in: rest) {
      let byte = rest[rest.startIndex + offset]
      let name = "'\(character(of: byte))'"
      if !names.contains(name) { names.append(name) }
      rest = rest.dropFirst(offset + 1)
    }
    return names.joined(separator: ", ")
  }

  private static func character(of byte: UInt8) -> Unicode.Scalar {
    (0x80...0x9F).contains(byte) ? upperControls[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  private static func lineEnds(of bytes: [UInt8]) -> [Int] {
    bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") } + [bytes.count]
  }

  /// How many bytes lie before the first one that is not part of well-formed UTF-8.
  private static func firstBrokenByte(in bytes: ArraySlice<UInt8>) -> Int? {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }
}
