import Diagnostics
import Testing

@testable import OfferContent

/// What counts as a word, a sentence and a section of a page.
@Suite struct WordingTests {
  private func wording(_ markdown: String, terms: [String] = []) -> Wording {
    var report = Report()
    let prose = ProseParser.parse(
      Array(markdown.utf8), at: .init(path: "Content/derby/pages/x.md"), reporting: &report)
    var vocabulary = Vocabulary(showing: ["adviser": "personal adviser"])
    for (index, term) in terms.enumerated() { vocabulary.add(term, as: .term(index)) }
    for (word, count) in Syllables.oddWords { vocabulary.add(word, as: .syllables(count)) }
    return Wording(of: [prose], in: vocabulary)
  }

  private func sentences(_ markdown: String) -> [String] {
    let wording = wording(markdown)
    return wording.sentences.map { wording.text(wording.bytes(of: $0.words)) }
  }

  @Test(arguments: [
    ("One. Two? Three! Four", ["One", "Two", "Three", "Four"]),
    (
      "You get £57.90 a week, e.g. for food. Ask us.",
      ["You get £57.90 a week, e.g. for food", "Ask us"]
    ),
    (
      "See s. 23 and Mr. Smith. (Ask us.) “Now.” Then",
      ["See s. 23 and Mr. Smith", "Ask us", "Now", "Then"]
    ),
    ("You are told no. Ask us.", ["You are told no", "Ask us"]),
    ("- first\n- second\n\nThird", ["first", "second", "Third"]),
    ("## A heading\n\nWords **of it** go\non here.", ["Words of it go on here"]),
    ("> somebody else's words\n\nOurs.", ["Ours"]),
    ("> [!TIP]\n> A tip.", ["A tip"]),
    ("Table: T\n\n| a | b |\n| - | - |\n| c d | e. f |", ["a", "b", "c d", "e. f"]),
    ("Ask your {{adviser}} first.", ["Ask your personal adviser first"]),
  ])
  func `sentences end where a reader stops`(markdown: String, expected: [String]) {
    #expect(sentences(markdown) == expected)
  }

  @Test func `a word is what stands between blanks and holds a letter or digit`() {
    let wording = wording("A well-being check – and/or 16+ – isn't (free) at 9am…")
    #expect(
      wording.words.map { wording.text($0.range) } == [
        "A", "well-being", "check", "and/or", "16", "isn't", "free", "at", "9am",
      ])
  }

  @Test func `names, numbers and words of the glossary count one syllable each`() {
    let wording = wording(
      "Ask Derby Council about 2,000 accommodations. An accommodation officer and I agree. Lancashire "
        + "Council helps. See the personal adviser. Ask your {{adviser}}.",
      terms: ["accommodation officer"])
    let counts = wording.words.map { "\(wording.text($0.range)) \($0.syllables)" }
    #expect(
      counts == [
        "Ask 1", "Derby 1", "Council 1", "about 2", "2,000 1", "accommodations 5", "An 1",
        "accommodation 1", "officer 1", "and 1", "I 1", "agree 2", "Lancashire 1", "Council 1",
        "helps 1",
        "See 1", "the 1", "personal 3", "adviser 3", "Ask 1", "your 1", "personal 1", "adviser 1",
      ])
    #expect(wording.sentences.map(\.syllables) == [11, 7, 3, 8, 4])
  }

  @Test func `sections are joined until they have 80 words, and the last with the one before`() {
    let part = "## H\n\n" + Array(repeating: "We help you here.", count: 12).joined(separator: " ")
    #expect(wording(part).sections.isEmpty)
    #expect(wording([part, part].joined(separator: "\n\n")).sections.map(\.age.words) == [96])
    let five = wording(Array(repeating: part, count: 5).joined(separator: "\n\n"))
    #expect(five.sections.map(\.age.words) == [96, 144])
    #expect(five.sections.map(\.age.sentences) == [24, 36])
  }

  @Test func `tables are no part of a section`() {
    let table =
      "\n\nTable: T\n\n| a | b |\n| - | - |\n" + String(repeating: "| c d e | f |\n", count: 40)
    #expect(wording("We help." + table).sections.isEmpty)
  }

  @Test func `the grade is Flesch and Kincaid's`() {
    var age = ReadingAge()
    for words in [0..<10, 10..<30, 30..<32] {
      age.add(Wording.Sentence(words: words, syllables: words.count * 3 / 2, isInTable: false))
    }
    // 32 words, 48 syllables; two words are no sentence of their own.
    #expect(abs(age.grade - (0.39 * 16 + 11.8 * 1.5 - 15.59)) < 1e-9)
    #expect(age.years == 13.4)
  }

  @Test func `a split is nearest to the middle, and both halves can be typed`() {
    let wording = wording(
      """
      You can ask for money for your first home, and you should ask before you move because it takes time.

      Money for your first home is for you, which nobody can change.

      We pay it every single week; ask us about it.

      No words here join two thoughts at all so far
      """)
    #expect(
      wording.sentences.indices.map { wording.split(ofSentence: $0) } == [
        SentenceSplit(
          first: "You can ask for money for your first home.",
          second: "You should ask before you move because it takes time."),
        SentenceSplit(
          first: "Money for your first home is for you.", second: "This nobody can change."),
        SentenceSplit(first: "We pay it every single week.", second: "Ask us about it."), nil,
      ])
  }
}
