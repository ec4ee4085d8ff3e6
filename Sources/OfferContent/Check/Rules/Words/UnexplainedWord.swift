import Diagnostics

/// A word of the glossary is explained where a page first uses it.
struct UnexplainedWord: WordRule {
  func check(
    _ wording: Wording, on page: OfferPage, of offer: CheckedOffer, reporting report: inout Report
  ) {
    guard page.path.hasSuffix(".md"), offer.isMadeOut("data/glossary.yaml") else { return }
    let nation = "Content/\(offer.offer.nation.id)/"
    var told: Set<Int> = []
    for mention in wording.mentions {
      guard case .term(let index) = mention.phrase.meaning, !told.contains(index) else { continue }
      let term = offer.offer.glossary[index]
      guard !term.isEveryday, !page.isAbout(term),
        // A national page cannot name a word that only one council explains.
        !page.path.hasPrefix(nation) || term.id.location.path.hasPrefix(nation),
        !wording.isPartOfName(mention, of: term),
        !wording.explains(index, called: term.id.value, on: page)
      else { continue }
      told.insert(index)
      report.add(
        .unexplainedWord(
          wording.text(mention.range), term: term,
          at: offer.location(of: mention.range, of: wording, on: page)))
    }
  }
}

extension Wording {
  /// Whether a word with a capital that its term does not have begins a longer name, as in
  /// "Discretionary Housing Payment".
  fileprivate func isPartOfName(_ mention: Mention, of term: GlossaryTerm) -> Bool {
    guard let first = page.bytes[mention.range].first, first != term.term.utf8.first else {
      return false
    }
    let behind = page.bytes[mention.range.upperBound...].prefix(2)
    return behind.first == ASCII.space && behind.last.map { $0 >= 0x41 && $0 <= 0x5A } ?? false
  }

  /// Whether a page names a term between braces, makes a link of it, or says what it means.
  fileprivate func explains(_ index: Int, called id: String, on page: OfferPage) -> Bool {
    page.texts.contains { $0.records.contains { $0.value == id } }
      || mentions.contains { mention in
        guard case .term(index) = mention.phrase.meaning else { return false }
        return self.page.links.contains { $0.contains(mention.range.lowerBound) }
          || self.page.bytes[mention.range.upperBound...].starts(with: " means".utf8)
      }
  }
}

extension OfferPage {
  /// Whether a title or heading of the page is the term's.
  fileprivate func isAbout(_ term: GlossaryTerm) -> Bool {
    let anchor = term.term.asIdentifier
    return pageTitle.asIdentifier.contains(anchor)
      || reading.anchors.contains { $0.contains(anchor) }
  }
}

extension Rule {
  static let unexplainedWord = Rule(
    "unexplained-word", .warning,
    "A word of the glossary is explained on each page that uses it.",
    why: "Whoever does not know the word finds its meaning behind a link, and nowhere else.")
}

extension Diagnostic {
  fileprivate static func unexplainedWord(
    _ words: String, term: GlossaryTerm, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .unexplainedWord, "nothing on this page explains '\(words)'", at: location,
      help: "write '{{\(term.id.value)}}' where it stands first")
  }
}
