import Diagnostics
import OfferContent

extension AToZView {
  init(in setting: PageSetting) {
    layout = setting.layout(description: "Everything in this offer, in alphabetical order.")
    var index = Index()
    let offer = setting.offer
    let written = setting.plan.written
    for number in offer.entitlements.indices
    where !offer.entitlements[number].hasEnded(on: offer.today) {
      let href = setting.link(to: written.entitlements[number])
      index.add(offer.entitlements[number].page, at: href)
      if let addition = offer.entitlements[number].addition {
        let page = offer.entitlements[number].page
        // A word that the nation and the council both give the page leads to it once.
        let keywords = addition.page.keywords.filter { !page.keywords.contains($0) }
        index.add(keywords: keywords, of: page, at: href)
      }
    }
    for (service, address) in zip(offer.partnerServices, written.partnerServices) {
      index.add(service.page, at: setting.link(to: address))
    }
    for (page, address) in zip(offer.pages, written.texts) {
      index.add(page.page, at: setting.link(to: address))
    }
    letters = index.letters
  }
}

extension AToZView {
  /// The entries as they are gathered, each with its words in small letters to sort by.
  private struct Index {
    private var entries: [(key: String, entry: Entry)] = []

    mutating func add(_ page: PageMatter, at href: String) {
      let title = page.title.value
      entries.append((title.lowercased(), Entry(words: title, href: href, title: "")))
      add(keywords: page.keywords, of: page, at: href)
    }

    mutating func add(keywords: [String], of page: PageMatter, at href: String) {
      let title = page.title.value
      let titleKey = title.lowercased()
      for keyword in keywords {
        let key = keyword.lowercased()
        guard key != titleKey else { continue }
        entries.append((key, Entry(words: keyword, href: href, title: title)))
      }
    }

    /// The entries in alphabetical order, those that begin with a digit or a sign first.
    var letters: [Letter] {
      Dictionary(grouping: entries) { Index.initial(of: $0.key) }
        .sorted { $0.key < $1.key }
        .map { initial, entries in
          let sorted = entries.sorted { one, other in
            (one.key, one.entry.title, one.entry.href)
              < (other.key, other.entry.title, other.entry.href)
          }
          return Letter(
            letter: initial, anchor: "letter-\(initial.lowercased())",
            entries: sorted.map(\.entry))
        }
    }

    private static func initial(of key: String) -> String {
      guard let first = key.first, first.isLetter else { return "0-9" }
      return first.uppercased()
    }
  }
}
