/// Makes the anchors of a page's headings as Git hosts make them, so that a link to a heading works
/// there and here.
struct HeadingAnchors {
  private var counts = [String: Int](minimumCapacity: 8)

  /// The anchor of the next heading: its words in small letters, blanks as hyphens, without
  /// punctuation; where a heading before has the same one, with a number.
  mutating func anchor(for words: String) -> String {
    let plain = Self.plainAnchor(for: words)
    var anchor = plain
    while counts[anchor] != nil {
      let count = counts[plain, default: 0] + 1
      counts[plain] = count
      anchor = "\(plain)-\(count)"
    }
    counts[anchor] = 0
    return anchor
  }
}

extension HeadingAnchors {
  /// Whether words have nothing that an anchor could be made of.
  static func areEmpty(_ words: String) -> Bool {
    !words.utf8.contains { $0.isLetter || $0.isDigit }
      && !words.unicodeScalars.contains { isKept($0) && $0 != "-" && $0 != "_" }
  }

  private static func plainAnchor(for words: String) -> String {
    let bytes = Array(words.utf8)
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return anchorBeyondASCII(for: words) }
    return String(unsafeUninitializedCapacity: bytes.count) { anchor in
      var count = 0
      for byte in bytes {
        if byte == ASCII.space {
          anchor[count] = ASCII.hyphen
        } else if byte.isIdentifier || byte.isLetter || byte == UInt8(ascii: "_") {
          anchor[count] = byte.lowercased
        } else {
          continue
        }
        count += 1
      }
      return count
    }
  }

  private static func anchorBeyondASCII(for words: String) -> String {
    var anchor = String.UnicodeScalarView()
    for scalar in words.unicodeScalars {
      if scalar == " " {
        anchor.append("-")
      } else if isKept(scalar) {
        anchor.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return String(anchor)
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation:
      true
    default: scalar == "-"
    }
  }
}
