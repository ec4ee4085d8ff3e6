import Diagnostics

/// What people mean by a word that they type in the search stands on a page.
struct DeadSearchWord: OfferRule {
  func check(_ offer: CheckedOffer, reporting report: inout Report) {
    // A file that could not be made out may be the one that has the word.
    let layers = [offer.layers.nation, offer.layers.council]
    guard !layers.contains(where: \.report.hasErrors) else { return }
    var unmet = offer.offer.everydayWords.flatMap(\.means).map { meaning in
      (meaning: meaning, letters: Array(meaning.value.lowercased().utf8))
    }
    offer.offer.visitSearchedFields { text in
      guard !unmet.isEmpty else { return }
      let letters = Array(text.lowercased().utf8)
      unmet.removeAll { letters.holds(startOfWord: $0.letters) }
    }
    for (meaning, _) in unmet { report.add(.deadSearchWord(meaning)) }
  }
}

extension LocalOffer {
  /// Hands over the titles, summaries and keywords of all pages.
  fileprivate func visitSearchedFields(_ visit: (String) -> Void) {
    func look(_ page: borrowing PageMatter) {
      visit(page.title.value)
      visit(String(decoding: page.summary.text, as: UTF8.self))
      for keyword in page.keywords { visit(keyword) }
    }
    guard !everydayWords.isEmpty else { return }
    for entitlement in entitlements {
      look(entitlement.page)
      if let addition = entitlement.addition { look(addition.page) }
    }
    for service in partnerServices { look(service.page) }
    for page in pages {
      look(page.page)
      if let addition = page.addition { look(addition) }
    }
  }
}

extension [UInt8] {
  /// Whether some letters begin a word here.
  fileprivate func holds(startOfWord letters: [UInt8]) -> Bool {
    guard let first = letters.first else { return true }
    var start = 0
    while let place = place(of: first, from: start), place + letters.count <= count {
      let isStart = place == 0 || !(self[place - 1].isLetter || self[place - 1].isDigit)
      if isStart, self[place..<place + letters.count].elementsEqual(letters) { return true }
      start = place + 1
    }
    return false
  }
}

extension Rule {
  static let deadSearchWord = Rule(
    "dead-search-word", .warning,
    "What people mean by a word of the search stands in the title, summary or keywords of a page.",
    why: "The search would look for words that it cannot find.")
}

extension Diagnostic {
  fileprivate static func deadSearchWord(_ meaning: Located<String>) -> Diagnostic {
    Diagnostic(
      .deadSearchWord, "no page has '\(meaning.value)' in its title, summary or keywords",
      at: meaning.location,
      help: "write a word that a page has, or add this one to the 'keywords' of a page")
  }
}
