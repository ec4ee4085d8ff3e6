/// Measures words that stand outside pages as those of pages are measured.
package struct PlainReader: Sendable {
  /// What some words ask of those who read them.
  package struct Measure: Hashable, Sendable {
    /// How many words there are.
    package let words: Int

    /// How many words the longest sentence has.
    package let longestSentence: Int

    /// The reading age in years, to one decimal place.
    package let readingAge: Double
  }

  private let vocabulary: Vocabulary

  /// Learns which words of an offer its pages explain.
  package init(of offer: LocalOffer) {
    vocabulary = Vocabulary(of: offer)
  }

  /// Measures texts without Markdown, one behind the other.
  package func measure(_ texts: [String]) -> Measure {
    let prose = texts.map { Prose(words: Array($0.utf8)[...], isTight: true) }
    let wording = Wording(of: prose, in: vocabulary)
    return Measure(
      words: wording.words.count,
      longestSentence: wording.sentences.map(\.words.count).max() ?? 0,
      readingAge: wording.age(of: wording.sentences.indices).years)
  }
}
