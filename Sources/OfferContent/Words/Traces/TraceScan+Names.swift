extension TraceScan {
  /// What stands before the name of a person.
  private enum Lead {
    /// Mr, Mrs and the like: behind them stands a name, whatever it is.
    case title

    /// A role, or a word such as "contact".
    case role

    /// A role and a comma or colon, behind which other words may begin with a capital letter.
    case marked
  }

  /// A name that begins with a capital letter behind a title or a role.
  func name(at index: Int) -> Trace? {
    guard let lead = lead(before: index) else { return nil }
    var end = index
    var count = 0
    var next = index
    while count < 4, byte(next) >= UInt8(ascii: "A"), byte(next) <= UInt8(ascii: "Z") {
      end = nameEnd(from: next)
      count += 1
      guard byte(end) == ASCII.space else { break }
      next = end + 1
    }
    guard count > 1 || (lead != .marked && end - index > 1) else { return nil }
    return Trace(kind: .name, range: index..<end)
  }

  /// Whether a title or role may stand before a capital letter: most begin a line or a sentence.
  @inline(__always)
  func mayFollowLead(_ index: Int) -> Bool {
    let before = byte(index &- 1)
    if before.mayOpenName { return true }
    let end = before == ASCII.space ? index &- 1 : index
    switch byte(end &- 1) {
    case ASCII.dot, ASCII.colon, UInt8(ascii: ","): return byte(end &- 2).endsLead
    case let mark: return mark.endsLead || mark == ASCII.space || mark.mayOpenName
    }
  }

  private func nameEnd(from start: Int) -> Int {
    var end = start
    while byte(end).isLetter || byte(end) >= 0x80
      || ((byte(end) == ASCII.hyphen || byte(end) == 0x27) && byte(end + 1).isLetter)
    {
      end += 1
    }
    return end
  }

  private func lead(before index: Int) -> Lead? {
    var end = index
    // Stressed, linked and quoted names are names.
    while byte(end - 1).mayOpenName { end -= 1 }
    let hasBlank = byte(end - 1) == ASCII.space
    while byte(end - 1) == ASCII.space { end -= 1 }
    let mark = byte(end - 1)
    if mark.isLetter {
      guard hasBlank, mark.endsLead else { return nil }
      let word = word(endingAt: end)
      return isTitle(word) ? .title : isRole(word) ? .role : nil
    }
    switch mark {
    case ASCII.dot where byte(end - 2).endsLead:
      return isTitle(word(endingAt: end - 1)) ? .title : nil
    case ASCII.colon, UInt8(ascii: ","): return isRole(word(endingAt: end - 1)) ? .marked : nil
    default: return nil
    }
  }

  private func isTitle(_ word: Range<Int>) -> Bool {
    guard 2...4 ~= word.count, byte(word.lowerBound) & 0x20 == 0 else { return false }
    return byte(word.lowerBound + 1) & 0x20 != 0 && TraceScan.titles.contains(head(of: word))
  }

  private func isRole(_ word: Range<Int>) -> Bool {
    guard 2...8 ~= word.count else { return false }
    switch head(of: word) {
    case TraceScan.personalAdviser: return byte(word.lowerBound + 1) == UInt8(ascii: "A")
    case TraceScan.askFor: return isWord("ask", before: word)
    case TraceScan.speakTo: return isWord("speak", before: word) || isWord("talk", before: word)
    case let head: return TraceScan.roles.contains(head)
    }
  }

  private func isWord(_ other: StaticString, before word: Range<Int>) -> Bool {
    let before = self.word(endingAt: word.lowerBound - 1)
    return byte(word.lowerBound - 1) == ASCII.space && before.count == other.utf8CodeUnitCount
      && head(of: before) == WordHead(other)
  }

  private static let titles = [
    WordHead("mr"), WordHead("mrs"), WordHead("ms"), WordHead("miss"), WordHead("mx"),
    WordHead("dr"),
  ]
  private static let roles = [
    WordHead("adviser"), WordHead("advisor"), WordHead("manager"), WordHead("worker"),
    WordHead("officer"), WordHead("contact"),
  ]
  private static let personalAdviser = WordHead("pa")
  private static let askFor = WordHead("for")
  private static let speakTo = WordHead("to")
}

extension UInt8 {
  /// Whether a title or role may end with it: Mr, Ms, Mx, contact, to, PA.
  fileprivate var endsLead: Bool {
    switch self | 0x20 {
    case 0x61, 0x6F, 0x72, 0x73, 0x74, 0x78: true
    default: false
    }
  }

  /// Whether it may stand between a word and the first letter of a name.
  fileprivate var mayOpenName: Bool {
    switch self {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), ASCII.openBracket, ASCII.openParenthesis,
      UInt8(ascii: "\""), UInt8(ascii: "'"):
      true
    default: false
    }
  }
}

extension WordHead {
  /// For a `switch`.
  fileprivate static func ~= (one: WordHead, other: WordHead) -> Bool {
    one.letters == other.letters
  }
}
