import Diagnostics
import TestSupport
import Testing

@testable import OfferContent

/// What pages say is said so that people can read it.
@Suite struct PlainEnglishTests {
  private let added = "Content/anytown/entitlements/home.md"

  private func report(of words: String, glossary: String = "") -> Report {
    Anytown.report(
      replacing: "We pay it in two parts.", with: words,
      adding: glossary.isEmpty ? "" : "-- Content/anytown/data/glossary.yaml --\n\(glossary)")
  }

  private func words(_ count: Int) -> String {
    "We " + Array(repeating: "go", count: count - 1).joined(separator: " ") + "."
  }

  @Test func `long-sentence: 25 words are the most, and over 35 are an error`() {
    #expect(report(of: words(25)).lines == [])
    #expect(
      report(of: words(26)).lines == [
        "\(added):7:1 warning long-sentence: this sentence has 26 words, and 25 are the most"
      ])
    #expect(
      report(of: words(36)).lines == [
        "\(added):7:1 error long-sentence: this sentence has 36 words, and 25 are the most"
      ])
  }

  @Test func `long-sentence: it says where to split`() throws {
    let long =
      "We give you money for the things that you need in your very first home, and we give it to "
      + "you in two parts, one of them before you move."
    let found = try #require(report(of: long).inReadingOrder.first)
    #expect(
      found.help
        == "make two of it: 'We give you money for … in your very first home.' and 'We give it to you … "
        + "of them before you move.'")
    #expect(found.location?.length == long.utf8.count - 1)
  }

  @Test func `long-sentence: a sentence is found behind markup and on its own line`() throws {
    let found = try #require(
      report(of: "First.\n\n- **Ask [about it](#x-y)** \(words(26))").inReadingOrder
        .first { $0.rule.id == "long-sentence" })
    #expect(found.location.map { "\($0.line):\($0.column)" } == "9:10")
  }

  @Test func `long-sentence: nation.yaml says where it begins`() {
    let report = Anytown.report(
      replacing: "if-told-no: Ask why in writing.",
      with:
        "if-told-no: Ask why in writing.\nthresholds:\n  sentence-warning: 4\n  sentence-error: 5")
    #expect(
      report.lines.filter { $0.contains("long-sentence") }
        == [
          "\(added):7:1 error long-sentence: this sentence has 6 words, and 4 are the most",
          "Content/england/entitlements/home.md:22:16 warning long-sentence: this sentence has 5 words, and 4 "
            + "are the most",
        ].filter { !$0.contains("22:16") })
  }

  @Test func `reading-age: over 11 is a warning, over 14 an error, on 80 words or more`() {
    let hard = "Accommodation responsibilities necessitate considerable communication."
    let easy = "We go to see you at home."
    func page(_ hardOnes: Int, _ easyOnes: Int) -> Report {
      report(
        of: (Array(repeating: easy, count: easyOnes) + Array(repeating: hard, count: hardOnes))
          .joined(separator: " "))
    }
    #expect(page(0, 12).lines == [])
    // Fewer than 80 words say nothing.
    #expect(page(10, 0).lines == [])
    #expect(
      page(4, 12).lines == [
        "\(added):7:313 warning reading-age: what begins with 'We go to see you' asks for a reading age of "
          + "12.8, and 11 is the most"
      ])
    #expect(
      page(6, 11).lines == [
        "\(added):7:287 error reading-age: what begins with 'We go to see you' asks for a reading age of "
          + "16.9, and 11 is the most"
      ])
    #expect(
      page(6, 11).inReadingOrder.first?.help
        == "begin with this sentence: make it shorter, or find plainer words for 'responsibilities', "
        + "'Accommodation', 'considerable'")
  }

  @Test func `legalese: a lawyer's words have plain ones beside them`() {
    let found = report(of: "Ask us prior to moving, and *in respect of* money. We prioritise.")
    #expect(
      found.lines == [
        "\(added):7:8 warning legalese: 'prior to' is a lawyer's word for 'before'",
        "\(added):7:30 warning legalese: 'in respect of' is a lawyer's word for 'about'",
      ])
    #expect(report(of: "> The law says: pursuant to section 2.").lines == [])
  }

  @Test func `unexplained-word: the first use on a page is explained`() {
    #expect(
      report(of: "Your personal advisers help. A personal adviser asks.").lines == [
        "\(added):7:6 warning unexplained-word: nothing on this page explains 'personal advisers'"
      ])
    #expect(
      report(of: "Your personal adviser helps.").inReadingOrder.first?.help
        == "write '{{personal-adviser}}' where it stands first")
  }

  @Test(arguments: [
    "Your personal adviser helps. See {{personal-adviser}}.",
    "Your [personal adviser](../../england/pages/about.md) helps.",
    "## Your personal adviser\n\nYour personal adviser helps.",
    "Your personal adviser means this.", "The personal advisership is none.",
  ])
  func `a word that the page explains somewhere is explained`(words: String) {
    #expect(report(of: words).lines == [])
  }

  @Test func `everyday words and longer names need no explanation`() {
    let glossary = """
      discretionary:
        term: discretionary
        meaning: What may be given.
      carer:
        term: foster carer
        meaning: Who looks after you.
        everyday: true
      """
    func unexplained(in words: String) -> [String] {
      report(of: words, glossary: glossary).lines.filter { $0.contains("unexplained-word") }
    }
    #expect(unexplained(in: "Ask for a Discretionary Housing Payment. A foster carer helps.") == [])
    #expect(unexplained(in: "It is discretionary.").count == 1)
  }
}
