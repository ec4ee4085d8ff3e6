extension Character {
  /// How the character can be shown on one line without harm.
  ///
  /// A control character, as in an escape sequence that would recolour or rewrite the terminal, is
  /// shown as its picture, `␛`; what is not visible at all, or would turn the order of the line
  /// around, as its number, `<U+202E>`.
  var shown: String {
    guard let first = unicodeScalars.first, first.isUnseen || columns == 0 else {
      return String(self)
    }
    return unicodeScalars.map(\.picture).joined()
  }

  /// How many columns of a terminal the character takes as it is: none, one or two.
  ///
  /// Follows East Asian Width of Unicode; a sequence that makes one emoji takes two.
  var columns: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if first.value < 0x7F { return first.value < 0x20 ? 0 : 1 }
    let isEmoji =
      first.properties.isEmojiPresentation
      || (first.properties.isEmoji && unicodeScalars.contains("\u{FE0F}"))
    return isEmoji ? 2 : unicodeScalars.reduce(0) { $0 + $1.columns }
  }

  /// Whether the character belongs to a script that is read from right to left.
  var isRightToLeft: Bool {
    guard let first = unicodeScalars.first?.value, first >= 0x0590 else { return false }
    return switch first {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC: true
    case 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isUnseen: Bool {
    if value < 0x7F { return value < 0x20 }
    return switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: properties.isDefaultIgnorableCodePoint
    }
  }

  fileprivate var picture: String {
    switch value {
    case 0..<0x20: Unicode.Scalar(0x2400 + value).map { String($0) } ?? ""
    case 0x7F: "␡"
    default: "<U+\(String(repeating: "0", count: max(0, 4 - hex.utf8.count)))\(hex)>"
    }
  }

  private var hex: String { String(value, radix: 16, uppercase: true) }

  fileprivate var columns: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .control: return 0
    default: break
    }
    if properties.isDefaultIgnorableCodePoint || 0x1160...0x11FF ~= value { return 0 }
    return isWide ? 2 : 1
  }

  private var isWide: Bool {
    switch value {
    case 0..<0x1100: false
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F: true
    case 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60: true
    case 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265: true
    case 0x20000...0x3FFFD: true
    default: false
    }
  }
}

extension String {
  /// The text as it can be shown on one line without harm.
  var shown: String {
    utf8.allSatisfy { 0x20..<0x7F ~= $0 } ? self : map(\.shown).joined()
  }
}
