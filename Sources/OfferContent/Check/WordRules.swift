import Diagnostics

/// One thing that must be true of the words of each page.
protocol WordRule: Sendable {
  /// Holds the words of a page to it.
  func check(
    _ wording: Wording, on page: OfferPage, of offer: CheckedOffer, reporting report: inout Report)
}

/// Reads the words of each page once, for all rules about words.
struct WordRules: PageRule {
  private static let all: [any WordRule] = [
    LongSentence(), ReadingAgeRule(), Legalese(), UnexplainedWord(), WrongAmount(),
    TypedAmount(), HarderToRead(),
  ]

  func check(_ page: OfferPage, of offer: CheckedOffer, reporting report: inout Report) {
    let wording = offer.wording(of: page)
    for rule in WordRules.all { rule.check(wording, on: page, of: offer, reporting: &report) }
  }
}

extension CheckedOffer {
  /// The words of a page, as its readers see them.
  func wording(of page: OfferPage) -> Wording {
    Wording(of: page.texts, in: vocabulary)
  }

  /// The place of some words of a page.
  func location(of range: Range<Int>, of wording: Wording, on page: OfferPage) -> SourceLocation {
    SourcePlace(in: page.path, of: sources)
      .location(of: range, in: wording.sentence(around: range), on: wording.page)
  }

  /// The place of a sentence.
  func location(ofSentence index: Int, of wording: Wording, on page: OfferPage) -> SourceLocation {
    location(of: wording.bytes(of: wording.sentences[index].words), of: wording, on: page)
  }
}

extension Vocabulary {
  /// Everything that rules look for on the pages of an offer.
  init(of offer: LocalOffer) {
    self.init(showing: offer.shownWords)
    for (index, term) in offer.glossary.enumerated() { add(term.term, as: .term(index)) }
    for (index, amount) in offer.amounts.enumerated() {
      // A title begins with a capital letter that prose does not have.
      for words in [amount.title] + amount.keywords { add(words.lowercased(), as: .amount(index)) }
    }
    for (index, phrase) in Legalese.phrases.enumerated() { add(phrase.words, as: .legalese(index)) }
    for (word, count) in Syllables.oddWords { add(word, as: .syllables(count)) }
  }
}

extension LocalOffer {
  /// The words that each `{{id}}` of prose stands for; of two with one id, a sum's before a contact's.
  fileprivate var shownWords: [String: String] {
    var words = contactsByID.mapValues(\.name)
    for role in council.roles.keys { words[role] = contact(role)?.name }
    for term in glossary { words[term.id.value] = term.term }
    for amount in amounts { words[amount.id.value] = amount.value.value }
    return words
  }
}
