extension UnsafeRawBufferPointer {
  /// Where the first letter or digit stands.
  @inline(__always)
  func wordStart(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end {
      let byte = self[index]
      if byte.isLetter || byte.isDigit { return index }
      if byte >= 0x80 {
        // A quotation mark or dash begins with these two bytes.
        guard byte == 0xE2, index &+ 2 < end, self[index &+ 1] == 0x80 else { return index }
        index &+= 2
      }
      index &+= 1
    }
    return end
  }

  /// Where the last letter or digit ends.
  @inline(__always)
  func wordEnd(from start: Int, to end: Int) -> Int {
    var index = end
    while index > start {
      let byte = self[index &- 1]
      if byte.isLetter || byte.isDigit { return index }
      if byte >= 0x80 {
        guard index &- 3 >= start, self[index &- 3] == 0xE2, self[index &- 2] == 0x80 else {
          return index
        }
        index &-= 2
      }
      index &-= 1
    }
    return start
  }

  /// What a short word with a dot stands for; nil where it is a word like any other.
  func abbreviation(from start: Int, to end: Int) -> Abbreviation? {
    guard end - start <= 4 else { return nil }
    let head = WordHead(self, from: start, to: end)
    return Abbreviation.titles.contains(head)
      ? .title : Abbreviation.references.contains(head) ? .reference : nil
  }
}

/// Why a dot behind a short word may end no sentence.
enum Abbreviation {
  /// A name follows: "Mr. Smith".
  case title

  /// A number follows: "s. 23", but not "when you are told no. Ask us".
  case reference

  fileprivate static let titles = [
    WordHead("mr"), WordHead("mrs"), WordHead("ms"), WordHead("dr"), WordHead("st"), WordHead("v"),
    WordHead("vs"),
  ]

  fileprivate static let references = [
    WordHead("no"), WordHead("nos"), WordHead("reg"), WordHead("regs"), WordHead("s"),
    WordHead("ss"), WordHead("sch"), WordHead("art"), WordHead("vol"), WordHead("p"),
    WordHead("pp"), WordHead("para"),
  ]
}
