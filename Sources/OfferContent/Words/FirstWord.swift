/// What a page's word is looked up in: a slot of a table, found by its first eight letters.
struct FirstWord: Sendable {
  /// How many slots there are before two words must share one.
  static let slots = 4096

  /// The first of the phrases whose first word belongs here, or -1.
  var phrase: Int16 = -1

  /// How many syllables the common word has whose place this is.
  private(set) var syllables: UInt8 = 0

  /// The letters with which second words of the phrases begin, a bit each.
  private var seconds: UInt32 = 0

  /// The common word; 0 where there is none.
  private var letters: UInt64 = 0

  /// Takes in a common word of fewer than eight letters, unless there is one.
  mutating func add(_ head: WordHead, syllables: UInt8) {
    guard letters == 0 else { return }
    (letters, self.syllables) = (head.letters, syllables)
  }

  /// Takes in a phrase, and the first byte of its second word; nil where any may follow.
  mutating func add(phrase: Int16, second: UInt8?) {
    self.phrase = phrase
    seconds |= second.map { 1 << UInt32($0 & 31) } ?? ~0
  }

  /// Whether a phrase may begin with a word that such a byte follows behind its blank.
  @inline(__always)
  func mayBegin(before second: UInt8) -> Bool { seconds &>> UInt32(second & 31) & 1 != 0 }

  /// Whether it is the common word.
  @inline(__always)
  func isCommon(_ head: WordHead) -> Bool { letters == head.letters }
}

extension Syllables {
  /// The words that offers use most, of three to seven letters: every other word of a page is one of
  /// them, and its letters are not looked at.
  static let commonWords: [StaticString] = [
    "about", "adviser", "again", "all", "also", "and", "are", "ask", "back", "before", "board",
    "can", "care", "contact", "council", "course", "does", "each", "every", "find", "first", "for",
    "from", "get", "has", "have", "health", "help", "helps", "home", "housing", "how", "its", "job",
    "know", "law", "leavers", "list", "live", "look", "may", "means", "money", "more", "must",
    "need", "not", "now", "offer", "one", "only", "other", "out", "own", "page", "pages", "part",
    "plan", "read", "report", "reports", "said", "same", "say", "says", "scheme", "see", "service",
    "should", "some", "start", "still", "support", "table", "tell", "that", "the", "them", "then",
    "there", "these", "they", "things", "this", "time", "told", "too", "touch", "until", "use",
    "want", "was", "were", "what", "when", "where", "whether", "which", "who", "with", "work",
    "write", "wrong", "yes", "you", "your",
  ]
}
