/// Finds the words and sentences of a page in one pass over its bytes.
struct WordScan {
  /// The fewest bytes that a word and the blank behind it have.
  static let bytesOfWord = 2

  private(set) var count = 0
  private(set) var sentences: [Wording.Sentence] = []
  private(set) var mentions: [Wording.Mention] = []
  private(set) var sums: [Int] = []

  private let bytes: UnsafeRawBufferPointer
  private let words: UnsafeMutableBufferPointer<Wording.Word>
  private let firstWords: UnsafeBufferPointer<FirstWord>
  private let vocabulary: Vocabulary
  private let page: PageWords

  /// The first word of the sentence that is open, and the syllables of all its words.
  private var first = 0
  private var syllables = 0

  /// Whether the sentence ends here unless it goes on with a small letter; and behind a word such as
  /// "reg", unless with a digit.
  private var mayEnd = false
  private var mayCount = false

  /// Where the term or record ends that was met last.
  private var termEnd = 0
  private var nextRecord = 0
  private var recordStart = Int.max
  private var table = 0

  /// Prepares to write words into a buffer that has room for them all.
  init(
    of page: PageWords, _ bytes: UnsafeRawBufferPointer, for vocabulary: Vocabulary,
    _ firstWords: UnsafeBufferPointer<FirstWord>,
    into words: UnsafeMutableBufferPointer<Wording.Word>
  ) {
    self.page = page
    self.bytes = bytes
    self.vocabulary = vocabulary
    self.firstWords = firstWords
    self.words = words
    sentences.reserveCapacity(64)
    recordStart = page.records.first?.lowerBound ?? Int.max
  }

  /// Reads all words.
  mutating func read() {
    let bytes = self.bytes
    let count = bytes.count
    var start = 0
    var block = 0
    while block < count {
      var blanks = EightBytes(bytes, from: block).flags(below: ASCII.space + 1)
      while blanks != 0 {
        let blank = block &+ blanks.trailingZeroBitCount / 8
        if blank > start { add(from: start, to: blank) }
        if bytes[blank] != ASCII.space { endSentence(at: bytes[blank]) }
        start = blank &+ 1
        blanks &= blanks &- 1
      }
      block &+= 8
    }
  }

  /// Takes in what stands between two blanks: mostly a word and nothing else.
  @inline(__always)
  private mutating func add(from start: Int, to end: Int) {
    if !mayEnd, bytes[start].isSmallLetter, bytes[end &- 1].isSmallLetter {
      addWord(from: start, to: end)
    } else {
      addMarked(from: start, to: end)
    }
  }

  /// Takes in what stands between two blanks: a word with marks around it, or marks alone.
  @inline(never)
  private mutating func addMarked(from tokenStart: Int, to tokenEnd: Int) {
    let start = bytes.wordStart(from: tokenStart, to: tokenEnd)
    let end = bytes.wordEnd(from: start, to: tokenEnd)
    if start < end {
      if mayEnd, !bytes[start].isSmallLetter, !(mayCount && bytes[start].isDigit) {
        endSentence(at: ASCII.newline)
      }
      mayEnd = false
      addWord(from: start, to: end)
    }
    guard end < tokenEnd, count > first else { return }
    for index in end..<tokenEnd where bytes[index].endsSentence {
      let abbreviation = bytes[index] == ASCII.dot ? bytes.abbreviation(from: start, to: end) : nil
      mayEnd = abbreviation != .title
      mayCount = abbreviation == .reference
    }
  }

  @inline(__always)
  private mutating func addWord(from start: Int, to end: Int) {
    let head = WordHead(padded: bytes, from: start, to: end)
    if start >= recordStart { enterRecord(at: start) }
    let entry = firstWords[head.slot]
    let odd = entry.mayBegin(before: bytes[end &+ 1]) ? meet(entry.phrase, head, from: start) : 0
    guard bytes[start].isSmallLetter else {
      return addCapital(head, entry, from: start, to: end, odd)
    }
    let isCounted = start >= termEnd && odd == 0
    let count = isCounted ? syllablesByLetters(head, entry, from: start, to: end) : max(1, odd)
    append(from: start, to: end, syllables: count, isCapital: false)
  }

  @inline(__always)
  private func syllablesByLetters(
    _ head: WordHead, _ entry: FirstWord, from start: Int, to end: Int
  ) -> UInt8 {
    entry.isCommon(head) ? entry.syllables : Syllables.count(head, bytes, from: start, to: end)
  }

  /// Takes in a word that begins with a capital letter or none: a name, a number or a first word.
  private mutating func addCapital(
    _ head: WordHead, _ entry: FirstWord, from start: Int, to end: Int, _ odd: UInt8
  ) {
    let byte = bytes[start]
    let isCapital = byte &- 0x41 < 26 && !head.isFirstPerson
    if byte == 0xC2, bytes[start + 1] == 0xA3 { sums.append(start) }
    var syllables: UInt8 = 1
    if start >= termEnd, byte.isLetter, count == first {
      syllables = odd > 0 ? odd : syllablesByLetters(head, entry, from: start, to: end)
    }
    if isCapital, count == first + 1, words[first].isCapital {
      // The sentence begins with a name.
      self.syllables -= Int(words[first].syllables) - 1
      words[first].syllables = 1
    }
    append(from: start, to: end, syllables: syllables, isCapital: isCapital)
  }

  @inline(__always)
  private mutating func append(
    from start: Int, to end: Int, syllables: UInt8, isCapital: Bool
  ) {
    words.initializeElement(
      at: count,
      to: Wording.Word(
        start: UInt32(truncatingIfNeeded: start), length: UInt16(truncatingIfNeeded: end &- start),
        syllables: syllables, isCapital: isCapital))
    count &+= 1
    self.syllables &+= Int(syllables)
  }

  /// Looks up the phrases that begin with a word.
  ///
  /// - Returns: its syllables where it is an odd word, or 0.
  @inline(never)
  private mutating func meet(_ entry: Int16, _ head: WordHead, from start: Int) -> UInt8 {
    var odd: UInt8 = 0
    var longest: Wording.Mention?
    vocabulary.visitPhrases(from: entry, beginning: head, in: bytes, at: start) { phrase, end in
      if case .syllables(let count) = phrase.meaning {
        odd = count
      } else if end > longest?.range.upperBound ?? 0 {
        longest = Wording.Mention(phrase: phrase, range: start..<end)
      }
    }
    guard let longest, start >= mentions.last?.range.upperBound ?? 0 else { return odd }
    mentions.append(longest)
    if case .term = longest.phrase.meaning { termEnd = max(termEnd, longest.range.upperBound) }
    return odd
  }

  /// Passes the words of a record as one passes those of a term.
  private mutating func enterRecord(at start: Int) {
    while nextRecord < page.records.count, page.records[nextRecord].lowerBound <= start {
      termEnd = max(termEnd, page.records[nextRecord].upperBound)
      nextRecord += 1
    }
    recordStart = nextRecord < page.records.count ? page.records[nextRecord].lowerBound : Int.max
  }

  /// Ends the sentence where a line or a cell ends.
  private mutating func endSentence(at byte: UInt8) {
    guard byte == ASCII.newline || byte == PageWords.cellEnd else { return }
    mayEnd = false
    guard count > first else { return }
    let start = Int(words[first].start)
    while table < page.tables.count, page.tables[table].upperBound <= start { table += 1 }
    let isInTable = table < page.tables.count && page.tables[table].lowerBound <= start
    sentences.append(
      Wording.Sentence(words: first..<count, syllables: syllables, isInTable: isInTable))
    first = count
    syllables = 0
  }
}

extension UInt8 {
  fileprivate var isSmallLetter: Bool { self &- 0x61 < 26 }

  fileprivate var endsSentence: Bool {
    self == ASCII.dot || self == UInt8(ascii: "?") || self == UInt8(ascii: "!")
  }
}
