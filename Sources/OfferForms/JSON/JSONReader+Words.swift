import Diagnostics

extension JSONReader {
  /// A text in quotes: one stretch without an escape is taken as it lies.
  mutating func string() throws(JSONFault) -> String {
    place += 1
    let start = place
    skipPlainText()
    guard next != UInt8(ascii: "\"") else {
      defer { place += 1 }
      return try plainText(from: start)
    }
    var bytes = Array(text[start..<place])
    while true {
      let from = place
      skipPlainText()
      bytes.append(contentsOf: text[from..<place])
      switch next {
      case nil: throw fault(.endsEarly)
      case UInt8(ascii: "\""):
        guard let whole = String(validating: bytes, as: UTF8.self) else {
          throw JSONFault(kind: .notUTF8, place: start)
        }
        place += 1
        return whole
      case UInt8(ascii: "\\"): try takeEscape(into: &bytes)
      default: throw fault(.controlCharacter)
      }
    }
  }

  private mutating func skipPlainText() {
    while place < text.count {
      let byte = text[place]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { return }
      place += 1
    }
  }

  private func plainText(from start: Int) throws(JSONFault) -> String {
    let bytes = UnsafeBufferPointer(rebasing: text[start..<place])
    guard let string = String(validating: bytes, as: UTF8.self) else {
      throw JSONFault(kind: .notUTF8, place: start)
    }
    return string
  }

  private mutating func takeEscape(into bytes: inout [UInt8]) throws(JSONFault) {
    let start = place
    place += 1
    guard let letter = next else { throw fault(.endsEarly) }
    place += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): bytes.append(letter)
    case UInt8(ascii: "b"): bytes.append(0x08)
    case UInt8(ascii: "f"): bytes.append(0x0C)
    case UInt8(ascii: "n"): bytes.append(0x0A)
    case UInt8(ascii: "r"): bytes.append(0x0D)
    case UInt8(ascii: "t"): bytes.append(0x09)
    case UInt8(ascii: "u"):
      guard let scalar = try scalar() else {
        throw JSONFault(kind: .halfACharacter, place: start)
      }
      bytes.append(contentsOf: String(Character(scalar)).utf8)
    default: throw JSONFault(kind: .unknownEscape, place: start)
    }
  }

  /// What `\u` stands for, with its other half where it is half of a pair; nil where that is missing.
  private mutating func scalar() throws(JSONFault) -> Unicode.Scalar? {
    let first = try codeUnit()
    guard (0xD800...0xDBFF).contains(first) else { return Unicode.Scalar(first) }
    guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else { return nil }
    let second = try codeUnit()
    guard (0xDC00...0xDFFF).contains(second) else { return nil }
    return Unicode.Scalar(0x1_0000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private mutating func codeUnit() throws(JSONFault) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next else { throw fault(.endsEarly) }
      guard let digit = JSONReader.hexadecimal(byte) else { throw fault(.unknownEscape) }
      unit = unit << 4 | digit
      place += 1
    }
    return unit
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}

extension JSONReader {
  /// A number: whole ones as they are, others as doubles.
  mutating func number() throws(JSONFault) -> JSON {
    let start = place
    _ = take(UInt8(ascii: "-"))
    let isNought = next == UInt8(ascii: "0")
    let digits = skipDigits()
    guard digits > 0 else { throw fault(.notJSON) }
    var isWhole = true
    if take(UInt8(ascii: ".")) {
      isWhole = false
      guard skipDigits() > 0 else { throw fault(.notJSON) }
    }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      isWhole = false
      if !take(UInt8(ascii: "-")) { _ = take(UInt8(ascii: "+")) }
      guard skipDigits() > 0 else { throw fault(.notJSON) }
    }
    let words = String(decoding: text[start..<place], as: UTF8.self)
    guard !isNought || digits == 1 else { throw JSONFault(kind: .oddNumber, place: start) }
    if isWhole, words != "-0", let number = Int(words) { return .integer(number) }
    guard let number = Double(words), number.isFinite else {
      throw JSONFault(kind: .oddNumber, place: start)
    }
    return .number(number)
  }

  private mutating func skipDigits() -> Int {
    let start = place
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { place += 1 }
    return place - start
  }
}
