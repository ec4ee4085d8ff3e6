/// How wide words are about, so that lines can be broken before anybody draws them.
enum TextMeasure {
  /// The width of words in a sans-serif face, in hundredths of the size of the type; rather too wide than
  /// too narrow.
  static func width(of words: some StringProtocol) -> Int {
    words.utf8.reduce(0) { $0 + width(of: $1) }
  }

  /// Words in lines that are at most so wide; a word that is wider stands alone.
  ///
  /// - Parameters:
  ///   - words: the words.
  ///   - width: the width of a line in units of the drawing.
  ///   - size: the size of the type in the same units.
  /// - Returns: the lines.
  static func lines(of words: String, within width: Int, size: Int) -> [String] {
    let limit = width * 100 / size
    var lines: [String] = []
    for word in words.split(separator: " ") {
      if let last = lines.last, TextMeasure.width(of: "\(last) \(word)") <= limit {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  private static func width(of byte: UInt8) -> Int {
    switch byte {
    case UInt8(ascii: "i"), UInt8(ascii: "j"), UInt8(ascii: "l"), UInt8(ascii: "."),
      UInt8(ascii: ","), UInt8(ascii: "'"), UInt8(ascii: ":"), UInt8(ascii: " "):
      33
    case UInt8(ascii: "f"), UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "-"): 43
    case UInt8(ascii: "m"), UInt8(ascii: "w"), UInt8(ascii: "M"), UInt8(ascii: "W"): 95
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): 70
    // A later byte of a letter beyond ASCII adds nothing.
    case 0x80...0xBF: 0
    default: 62
    }
  }
}
