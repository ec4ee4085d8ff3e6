/// What rules about words ask of a page: its words, sentences and sections, and which phrases of the
/// vocabulary stand among them.
struct Wording: Sendable {
  /// A word: a run of bytes without blanks that holds a letter or a digit, without the punctuation
  /// around it.
  struct Word: Sendable {
    /// Where it begins among the page's bytes.
    let start: UInt32

    /// How many bytes it has.
    let length: UInt16

    /// How many syllables it counts for: one where it is a name, a number or part of a term of the
    /// glossary.
    var syllables: UInt8

    /// Whether it begins with a capital letter.
    let isCapital: Bool

    /// Its bytes, as indices of the page's.
    var range: Range<Int> { Int(start)..<Int(start) + Int(length) }
  }

  /// A sentence, or an item or cell that is none but stands alone.
  struct Sentence: Sendable {
    /// Its words, as indices of the page's.
    let words: Range<Int>

    /// The syllables of its words.
    let syllables: Int

    /// Whether it stands in a table, where words are not read one behind the other.
    let isInTable: Bool
  }

  /// A phrase of the vocabulary that stands on the page.
  struct Mention: Sendable {
    /// The phrase.
    let phrase: Vocabulary.Phrase

    /// The bytes where it stands.
    let range: Range<Int>
  }

  /// The page as one run of bytes.
  let page: PageWords

  /// Its words.
  let words: [Word]

  /// Its sentences.
  let sentences: [Sentence]

  /// The phrases of the vocabulary on it; of two that overlap the first, and of two that begin with
  /// one word the longer.
  let mentions: [Mention]

  /// Where a `£` stands, in prose or in a record.
  let sums: [Int]

  /// Reads the words of some texts.
  init(of texts: [Prose], in vocabulary: Vocabulary) {
    let page = PageWords(of: texts, showing: vocabulary.shown)
    var sentences: [Sentence] = []
    var mentions: [Mention] = []
    var sums: [Int] = []
    words = page.bytes.withUnsafeBytes { bytes in
      vocabulary.withFirstWords { firstWords in
        Array(unsafeUninitializedCapacity: bytes.count / WordScan.bytesOfWord) { words, count in
          var scan = WordScan(of: page, bytes, for: vocabulary, firstWords, into: words)
          scan.read()
          (count, sentences, mentions, sums) =
            (scan.count, scan.sentences, scan.mentions, scan.sums)
        }
      }
    }
    self.page = page
    self.sentences = sentences
    self.mentions = mentions
    self.sums = sums
  }
}

extension Wording {
  /// The bytes of some words, from the first letter to the last.
  func bytes(of words: Range<Int>) -> Range<Int> {
    guard let first = words.first, let last = words.last else { return 0..<0 }
    return self.words[first].range.lowerBound..<self.words[last].range.upperBound
  }

  /// The bytes of the sentence in which some bytes stand.
  func sentence(around range: Range<Int>) -> Range<Int> {
    var low = 0
    var high = sentences.count
    while high - low > 1 {
      let middle = (low + high) / 2
      let start = bytes(of: sentences[middle].words).lowerBound
      if start <= range.lowerBound { low = middle } else { high = middle }
    }
    return sentences.isEmpty ? range : bytes(of: sentences[low].words)
  }

  /// What some of the page's bytes say, with single spaces.
  func text(_ range: Range<Int>) -> String {
    var plain = PlainWords()
    plain.append(page.bytes[range])
    return plain.text
  }
}
