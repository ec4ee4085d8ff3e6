/// What of a text belongs to words: letters, digits and the marks on them.
///
/// An apostrophe is left out and parts nothing. `split` in `Templates/scripts/search.js` sees it the same way.
enum SearchLetters {
  static let none: UInt8 = 0
  static let apostrophe: UInt8 = 1
  static let curlyApostrophe: UInt32 = 0x2019

  /// For each byte of ASCII its small letter or digit, `apostrophe` or `none`.
  static let ascii: [UInt8] = (0..<128).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): UInt8(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt8(byte) | 0x20
    case UInt8(ascii: "'"): apostrophe
    default: none
    }
  }
}

/// Puts scalars together from the bytes of UTF-8 that are not ASCII.
struct ScalarReader {
  private var value: UInt32 = 0
  private var missing = 0

  /// Takes in a byte; gives the scalar that ends with it.
  mutating func scalar(endingWith byte: UInt8) -> Unicode.Scalar? {
    if byte >= 0xC0 {
      missing = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1
      value = UInt32(byte) & (0x3F >> UInt32(missing))
      return nil
    }
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    return missing == 0 ? Unicode.Scalar(value) : nil
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter, a mark on one, or a digit, in whatever script.
  var isOfWord: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }
}
