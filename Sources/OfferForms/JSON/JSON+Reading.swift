public import Diagnostics

extension JSON {
  /// Reads one value of JSON text in UTF-8, as strictly as RFC 8259 and RFC 7493 (I-JSON) have it.
  ///
  /// No name may come twice, and no half of a character. Text comes out scalar for scalar as it was written.
  ///
  /// - Parameters:
  ///   - bytes: the text; white space may stand around it.
  ///   - deepest: how many objects and arrays may lie in one another.
  /// - Throws: what is wrong and where.
  public init(reading bytes: [UInt8], deepest: Int = 64) throws(JSONFault) {
    try self.init(reading: bytes[...], deepest: deepest)
  }

  /// Reads one value of JSON text that is part of something longer, such as a line.
  public init(reading bytes: ArraySlice<UInt8>, deepest: Int = 64) throws(JSONFault) {
    let result = bytes.withUnsafeBufferPointer { text -> Result<JSON, JSONFault> in
      do throws(JSONFault) {
        var reader = JSONReader(text: text, deepest: deepest)
        return .success(try reader.whole())
      } catch {
        return .failure(error)
      }
    }
    self = try result.get()
  }
}

/// Reads JSON from where it lies; it must not outlive the bytes.
struct JSONReader {
  let text: UnsafeBufferPointer<UInt8>
  let deepest: Int

  /// The place of what is read next.
  var place = 0

  init(text: UnsafeBufferPointer<UInt8>, deepest: Int) {
    self.text = text
    self.deepest = deepest
  }

  /// The next byte; nil at the end.
  var next: UInt8? { place < text.count ? text[place] : nil }

  /// The one value that the text is.
  mutating func whole() throws(JSONFault) -> JSON {
    skipSpace()
    let value = try value(depth: 0)
    skipSpace()
    guard place == text.count else { throw fault(.goesOn) }
    return value
  }

  mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      place += 1
    }
  }

  func fault(_ kind: JSONFault.Kind) -> JSONFault {
    JSONFault(kind: place < text.count || kind != .notJSON ? kind : .endsEarly, place: place)
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    place += 1
    return true
  }
}

extension JSONReader {
  private mutating func value(depth: Int) throws(JSONFault) -> JSON {
    switch next {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "t"): return try literal("true", .boolean(true))
    case UInt8(ascii: "f"): return try literal("false", .boolean(false))
    case UInt8(ascii: "n"): return try literal("null", .null)
    default: return try number()
    }
  }

  private mutating func literal(_ word: StaticString, _ value: JSON) throws(JSONFault) -> JSON {
    for place in 0..<word.utf8CodeUnitCount where !take(word.utf8Start[place]) {
      throw fault(.notJSON)
    }
    return value
  }

  private mutating func object(depth: Int) throws(JSONFault) -> JSON {
    guard depth < deepest else { throw fault(.tooDeep) }
    place += 1
    skipSpace()
    if take(UInt8(ascii: "}")) { return .object([]) }
    var members: [(key: String, value: JSON)] = []
    while true {
      guard next == UInt8(ascii: "\"") else { throw fault(.notJSON) }
      let start = place
      let name = try string()
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw fault(.notJSON) }
      skipSpace()
      members.append((name, try value(depth: depth + 1)))
      if members.count > 1, JSONReader.isLastNameTwice(in: members) {
        throw JSONFault(kind: .nameTwice, place: start)
      }
      skipSpace()
      if take(UInt8(ascii: "}")) { return .object(members) }
      guard take(UInt8(ascii: ",")) else { throw fault(.notJSON) }
      skipSpace()
    }
  }

  private mutating func array(depth: Int) throws(JSONFault) -> JSON {
    guard depth < deepest else { throw fault(.tooDeep) }
    place += 1
    skipSpace()
    if take(UInt8(ascii: "]")) { return .array([]) }
    var elements: [JSON] = []
    while true {
      elements.append(try value(depth: depth + 1))
      skipSpace()
      if take(UInt8(ascii: "]")) { return .array(elements) }
      guard take(UInt8(ascii: ",")) else { throw fault(.notJSON) }
      skipSpace()
    }
  }

  /// Names are the same where their scalars are: two ways to write é are two names.
  private static func isLastNameTwice(in members: [(key: String, value: JSON)]) -> Bool {
    let last = members[members.count - 1].key
    return members.dropLast().contains { $0.key.hasSameScalars(as: last) }
  }
}

extension String {
  /// Whether another text is the same scalar for scalar, which `==` does not ask.
  func hasSameScalars(as other: String) -> Bool {
    utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
  }
}
