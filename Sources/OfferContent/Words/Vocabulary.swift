/// The phrases that rules look for on every page, found by their first words.
struct Vocabulary: Sendable {
  /// What a phrase is looked for as.
  enum Meaning: Sendable {
    /// A word of the glossary: an index of the offer's.
    case term(Int)

    /// A sum by its title or a keyword: an index of the offer's.
    case amount(Int)

    /// A phrase of lawyers: an index of `Legalese.phrases`.
    case legalese(Int)

    /// A word that is read with so many syllables, whatever its letters say.
    case syllables(UInt8)
  }

  /// A phrase.
  struct Phrase: Sendable {
    /// What it is looked for as.
    let meaning: Meaning

    /// Where its bytes lie among those of all phrases.
    fileprivate let start: Int
    fileprivate let count: Int
    fileprivate let isExact: Bool
    fileprivate let head: WordHead
    fileprivate let next: Int16
  }

  private var firstWords = [FirstWord](repeating: FirstWord(), count: FirstWord.slots)
  private var phrases: [Phrase] = []
  private var letters: [UInt8] = []

  /// The words that each `{{id}}` of prose stands for.
  let shown: [String: String]

  /// Makes one without phrases.
  ///
  /// - Parameter shown: the words that each `{{id}}` of prose stands for.
  init(showing shown: [String: String] = [:]) {
    self.shown = shown
    for word in Syllables.commonWords {
      let bytes = UnsafeRawBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
      let head = WordHead(bytes, from: 0, to: bytes.count)
      firstWords[head.slot].add(
        head, syllables: Syllables.count(head, bytes, from: 0, to: bytes.count))
    }
  }

  /// Takes in a phrase; where it holds a capital letter, only its own spelling is meant.
  mutating func add(_ words: String, as meaning: Meaning) {
    let bytes = Array(words.utf8)
    let isExact = bytes.contains { $0 >= 0x41 && $0 <= 0x5A }
    let end = bytes.firstIndex(of: ASCII.space) ?? bytes.count
    guard end > 0, phrases.count < Int(Int16.max) - 1 else { return }
    // Of a word of eight letters or more the head says too little about where it ends.
    let second = end < min(8, bytes.count - 1) ? bytes[end + 1] : nil
    var spellings = [Array(bytes[..<end])]
    // The plural of a short word has another head; a longer one shares its first eight letters.
    if end == bytes.count, end < 8, !meaning.isOddWord {
      spellings.append(bytes + [UInt8(ascii: "s")])
    }
    let start = letters.count
    letters += isExact ? bytes : bytes.map(\.lowercased)
    for word in spellings {
      let head = word.withUnsafeBytes { WordHead($0, from: 0, to: word.count) }
      phrases.append(
        Phrase(
          meaning: meaning, start: start, count: bytes.count, isExact: isExact,
          head: head, next: firstWords[head.slot].phrase))
      firstWords[head.slot].add(phrase: Int16(phrases.count - 1), second: second)
    }
  }

  /// Lends the table of first words.
  @inline(__always)
  func withFirstWords<Result>(_ body: (UnsafeBufferPointer<FirstWord>) -> Result) -> Result {
    firstWords.withUnsafeBufferPointer(body)
  }

  /// Visits the phrases that begin with a word and stand at its place, with where they end.
  func visitPhrases(
    from entry: Int16, beginning head: WordHead, in text: UnsafeRawBufferPointer, at start: Int,
    _ visit: (Phrase, Int) -> Void
  ) {
    var entry = entry
    while entry >= 0 {
      let phrase = phrases[Int(entry)]
      if phrase.head == head, let end = end(of: phrase, in: text, from: start) {
        visit(phrase, end)
      }
      entry = phrase.next
    }
  }

  /// Where the phrase ends that begins at a place, its plural or possessive included; nil where
  /// something else stands there.
  private func end(
    of phrase: Phrase, in text: UnsafeRawBufferPointer, from start: Int
  ) -> Int? {
    guard start + phrase.count < text.count else { return nil }
    for index in 0..<phrase.count {
      let byte = text[start + index]
      guard letters[phrase.start + index] == (phrase.isExact ? byte : byte.lowercased) else {
        return nil
      }
    }
    var end = start + phrase.count
    if !phrase.meaning.isOddWord {
      if text[end] == 0x27 { end += 1 }
      if text[end] | 0x20 == UInt8(ascii: "s") { end += 1 }
    }
    return text[end].isLetter || text[end].isDigit ? nil : end
  }
}

extension Vocabulary.Meaning {
  /// Whether it is only about how the word sounds.
  fileprivate var isOddWord: Bool {
    if case .syllables = self { true } else { false }
  }
}
