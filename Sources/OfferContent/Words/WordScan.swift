/// Finds the words and sentences of a page in one pass over its bytes.
struct WordScan {
  private(set) var words: [Wording.Word] = []
  private(set) var sentences: [Wording.Sentence] = []
  private(set) var mentions: [Wording.Mention] = []
  private(set) var sums: [Int] = []

  private let page: PageWords

  /// The first word of the sentence that is open, and the syllables of all its words.
  private var first = 0
  private var syllables = 0

  /// Whether the sentence ends here unless it goes on with a small letter.
  private var mayEnd = false

  /// Where the term ends that was met last.
  private var termEnd = 0
  private var table = 0
  private var record = 0

  init(of page: PageWords) {
    self.page = page
    words.reserveCapacity(page.bytes.count / 5)
    sentences.reserveCapacity(48)
  }

  /// Reads all words.
  mutating func read(_ bytes: UnsafeRawBufferPointer, _ vocabulary: Vocabulary) {
    vocabulary.withHeads { heads in
      var index = 0
      while index < bytes.count {
        guard bytes[index] > ASCII.space else {
          if bytes[index] == ASCII.newline || bytes[index] == PageWords.cellEnd { endSentence() }
          index += 1
          continue
        }
        let eight = EightBytes(bytes, from: index)
        var end = index
        var blanks = eight.flags(below: ASCII.space + 1)
        while blanks == 0, end < bytes.count {
          end += 8
          blanks = EightBytes(bytes, from: end).flags(below: ASCII.space + 1)
        }
        end += blanks.trailingZeroBitCount / 8
        add(bytes, from: index, to: end, vocabulary, heads)
        index = end
      }
    }
  }

  /// Takes in what stands between two blanks.
  @inline(__always)
  private mutating func add(
    _ bytes: UnsafeRawBufferPointer, from tokenStart: Int, to tokenEnd: Int,
    _ vocabulary: Vocabulary, _ heads: UnsafeBufferPointer<Int16>
  ) {
    let start = bytes.wordStart(from: tokenStart, to: tokenEnd)
    let end = bytes.wordEnd(from: start, to: tokenEnd)
    if start < end {
      let byte = bytes[start]
      if mayEnd, !(byte >= 0x61 && byte <= 0x7A) { endSentence() }
      mayEnd = false
      let head = WordHead(bytes, from: start, to: end)
      add(head, bytes, from: start, to: end, vocabulary, heads)
    }
    guard end < tokenEnd, words.count > first else { return }
    for index in end..<tokenEnd where bytes[index].endsSentence {
      mayEnd = !(bytes[index] == ASCII.dot && Abbreviation.isOne(bytes, from: start, to: end))
    }
  }

  @inline(__always)
  private mutating func add(
    _ head: WordHead, _ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int,
    _ vocabulary: Vocabulary, _ heads: UnsafeBufferPointer<Int16>
  ) {
    let byte = bytes[start]
    let isCapital = byte >= 0x41 && byte <= 0x5A && !head.isFirstPerson
    if byte == 0xC2, bytes[start + 1] == 0xA3 { sums.append(start) }
    var odd: UInt8 = 0
    let entry = heads[head.slot]
    if entry >= 0 { odd = meet(entry, head, bytes, from: start, vocabulary) }
    var count: UInt8 = 1
    if start >= termEnd, byte.isLetter, !isCapital || words.count == first, !isInRecord(start) {
      count = odd > 0 ? odd : Syllables.count(head, bytes, from: start, to: end)
    }
    if isCapital, words.count == first + 1, words[first].isCapital {
      // The sentence begins with a name.
      syllables -= Int(words[first].syllables) - 1
      words[first].syllables = 1
    }
    syllables += Int(count)
    words.append(
      Wording.Word(
        start: UInt32(truncatingIfNeeded: start), length: UInt16(truncatingIfNeeded: end - start),
        syllables: count, isCapital: isCapital))
  }

  /// Looks up the phrases that begin with a word.
  ///
  /// - Returns: its syllables where it is an odd word, or 0.
  private mutating func meet(
    _ entry: Int16, _ head: WordHead, _ bytes: UnsafeRawBufferPointer, from start: Int,
    _ vocabulary: Vocabulary
  ) -> UInt8 {
    var odd: UInt8 = 0
    var longest: Wording.Mention?
    vocabulary.visitPhrases(from: entry, beginning: head) { phrase in
      guard let end = phrase.end(in: bytes, from: start) else { return }
      if case .syllables(let count) = phrase.meaning {
        odd = count
      } else if end > longest?.range.upperBound ?? 0 {
        longest = Wording.Mention(phrase: phrase, range: start..<end)
      }
    }
    guard let longest, start >= mentions.last?.range.upperBound ?? 0 else { return odd }
    mentions.append(longest)
    if case .term = longest.phrase.meaning { termEnd = longest.range.upperBound }
    return odd
  }

  /// Whether a word stands for a record; asked of words in their order.
  @inline(__always)
  private mutating func isInRecord(_ start: Int) -> Bool {
    while record < page.records.count, page.records[record].upperBound <= start { record += 1 }
    return record < page.records.count && page.records[record].lowerBound <= start
  }

  private mutating func endSentence() {
    mayEnd = false
    guard words.count > first else { return }
    let start = Int(words[first].start)
    while table < page.tables.count, page.tables[table].upperBound <= start { table += 1 }
    let isInTable = table < page.tables.count && page.tables[table].lowerBound <= start
    sentences.append(
      Wording.Sentence(
        words: first..<words.count, syllables: syllables, isInTable: isInTable))
    first = words.count
    syllables = 0
  }
}

extension UInt8 {
  fileprivate var endsSentence: Bool {
    self == ASCII.dot || self == UInt8(ascii: "?") || self == UInt8(ascii: "!")
  }
}

extension UnsafeRawBufferPointer {
  /// Where the first letter or digit stands.
  @inline(__always)
  fileprivate func wordStart(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end {
      let byte = self[index]
      if byte == 0xE2, index + 2 < end, self[index + 1] == 0x80 {
        index += 3
      } else if byte.isLetter || byte.isDigit || byte >= 0x80 {
        return index
      } else {
        index += 1
      }
    }
    return end
  }

  /// Where the last letter or digit ends.
  @inline(__always)
  fileprivate func wordEnd(from start: Int, to end: Int) -> Int {
    var index = end
    while index > start {
      let byte = self[index - 1]
      if byte >= 0x80, index - 3 >= start, self[index - 3] == 0xE2, self[index - 2] == 0x80 {
        index -= 3
      } else if byte.isLetter || byte.isDigit || byte >= 0x80 {
        return index
      } else {
        index -= 1
      }
    }
    return start
  }
}

/// Short words whose dot ends no sentence.
private enum Abbreviation {
  private static let all: Set<String> = [
    "mr", "mrs", "ms", "dr", "st", "no", "nos", "reg", "regs", "s", "ss", "sch", "art", "vol", "p",
    "pp", "para", "v", "vs",
  ]

  static func isOne(_ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Bool {
    guard end - start <= 4 else { return false }
    return all.contains(String(decoding: bytes[start..<end].map(\.lowercased), as: UTF8.self))
  }
}
