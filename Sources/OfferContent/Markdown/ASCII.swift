/// The bytes that Markdown gives a meaning, by name.
enum ASCII {
  static let tab = UInt8(ascii: "\t")
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let backslash = UInt8(ascii: "\\")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let openParenthesis = UInt8(ascii: "(")
  static let closeParenthesis = UInt8(ascii: ")")
  static let less = UInt8(ascii: "<")
  static let greater = UInt8(ascii: ">")
  static let pipe = UInt8(ascii: "|")
  static let hyphen = UInt8(ascii: "-")
  static let colon = UInt8(ascii: ":")
  static let hash = UInt8(ascii: "#")
  static let dot = UInt8(ascii: ".")
  static let slash = UInt8(ascii: "/")
  static let percent = UInt8(ascii: "%")
}

extension UInt8 {
  var isBlank: Bool { self == ASCII.space || self == ASCII.tab }

  /// A blank or the end of a line.
  var isSpacing: Bool {
    self == ASCII.space || (self >= ASCII.tab && self <= ASCII.carriageReturn)
  }

  var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }

  /// What a backslash takes the meaning from.
  var isPunctuation: Bool {
    self > 0x20 && self < 0x7F && !isLetter && !isDigit
  }

  /// A small letter, a digit or a hyphen: what ids are made of.
  var isIdentifier: Bool { isDigit || self == ASCII.hyphen || (self >= 0x61 && self <= 0x7A) }

  var uppercased: UInt8 { self >= 0x61 && self <= 0x7A ? self & 0xDF : self }

  var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }

  /// What a hexadecimal digit counts.
  var hexadecimalValue: UInt8? {
    if isDigit { return self - 0x30 }
    let letter = self | 0x20
    return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : nil
  }
}
