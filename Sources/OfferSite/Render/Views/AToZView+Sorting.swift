import Diagnostics
import OfferContent
import OfferForms

extension AToZView {
  init(in setting: PageSetting) {
    layout = setting.layout(description: "Everything in this offer, in alphabetical order.")
    var titles: [IndexLetter: [IndexEntry]] = [:]
    setting.visitIndexed { page, address in
      let entry = IndexEntry(page, at: setting.link(to: address))
      titles[IndexLetter(of: page.title.value), default: []].append(entry)
    }
    let others = setting.plan.keywordLetters
    letters = Set(titles.keys).union(others).sorted().map { letter in
      Letter(
        letter: letter.name, anchor: "letter-\(letter.slug)",
        entries: titles[letter, default: []].sorted().map(\.view),
        otherWords: others.contains(letter) ? setting.link(to: PageAddress(of: letter)) : "")
    }
  }
}

extension LetterView {
  init(_ letter: IndexLetter, in setting: PageSetting) {
    layout = setting.layout(
      description: "Words that begin with \(letter.name), and where they lead.",
      crumbs: [LinkView(href: setting.link(to: .aToZ), title: "A to Z")])
    title = setting.page.title
    var entries: [IndexEntry] = []
    // Every letter's page looks at every word, so that nothing is made of words before their letter fits.
    setting.visitIndexed { page, address in
      if IndexLetter(of: page.title.value) == letter {
        entries.append(IndexEntry(page, at: setting.link(to: address)))
      }
      for keyword in page.keywords where IndexLetter(of: keyword) == letter {
        let entry = IndexEntry(keyword, for: page, at: setting.link(to: address))
        if let entry { entries.append(entry) }
      }
    }
    self.entries = entries.sorted().map(\.view)
    letters = setting.plan.keywordLetters.map { other in
      LinkView(
        href: setting.link(to: PageAddress(of: other)), title: other.name,
        isCurrent: other == letter)
    }
  }
}

/// An entry of the A to Z, with its words in small letters to sort by.
private struct IndexEntry: Comparable {
  private let key: String
  private let words: String
  private let href: String
  private let title: String

  /// A page by its title.
  init(_ page: IndexedPage, at href: String) {
    key = page.title.value.lowercased()
    words = page.title.value
    self.href = href
    title = ""
  }

  /// A page by another word; nil where the word is its title.
  init?(_ keyword: String, for page: IndexedPage, at href: String) {
    key = keyword.lowercased()
    guard key != page.title.value.lowercased() else { return nil }
    words = keyword
    self.href = href
    title = page.title.value
  }

  var view: IndexEntryView { IndexEntryView(words: words, href: href, title: title) }

  static func < (one: IndexEntry, other: IndexEntry) -> Bool {
    (one.key, one.title, one.href) < (other.key, other.title, other.href)
  }
}

/// What the A to Z lists of a page.
private struct IndexedPage {
  let title: Located<String>
  let keywords: [String]
}

extension PageSetting {
  /// Hands over every page that the A to Z lists, with its address.
  fileprivate func visitIndexed(_ visit: (IndexedPage, PageAddress) -> Void) {
    let written = plan.written
    for index in offer.entitlements.indices
    where !offer.entitlements[index].hasEnded(on: offer.today) {
      visit(IndexedPage(of: offer.entitlements[index]), written.entitlements[index])
    }
    for index in offer.partnerServices.indices {
      visit(IndexedPage(of: offer.partnerServices[index].page), written.partnerServices[index])
    }
    for index in offer.pages.indices {
      visit(IndexedPage(of: offer.pages[index].page), written.texts[index])
    }
    for form in plan.forms.forms {
      visit(IndexedPage(of: form), FormPage.ask.address(in: form))
    }
  }
}

extension IndexedPage {
  fileprivate init(of form: Form) {
    let words = form.specification.title
    // A page that leads to a form is often called the same.
    title = Located("\(words.words) (form)", at: words.location)
    keywords = []
  }

  fileprivate init(of page: borrowing PageMatter) {
    title = page.title
    keywords = page.keywords
  }

  /// A word that the nation and the council both give the page leads to it once.
  fileprivate init(of entitlement: Entitlement) {
    let own = entitlement.page.keywords
    let added = entitlement.addition?.page.keywords ?? []
    title = entitlement.page.title
    keywords = added.isEmpty ? own : own + added.filter { !own.contains($0) }
  }
}
