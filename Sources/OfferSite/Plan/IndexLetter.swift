import Diagnostics
import OfferContent

/// Under which letter a word stands in the A to Z.
struct IndexLetter: Hashable, Comparable, Sendable {
  /// The letter as it is shown: `A`, `0-9` for words that begin with a digit or a sign, or `Other` for
  /// those that begin with a letter beyond the English alphabet.
  let name: String

  private static let digits = IndexLetter(name: "0-9")
  private static let others = IndexLetter(name: "Other")

  private init(name: String) {
    self.name = name
  }

  /// The letter of a word.
  init(of word: String) {
    switch word.utf8.first {
    case let byte? where (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z"):
      name = String(UnicodeScalar(byte & ~0x20))
    case let byte? where byte >= 0x80 && word.first?.isLetter == true: self = .others
    default: self = .digits
    }
  }

  /// Its name in addresses and anchors.
  var slug: String { name.lowercased() }

  static func < (one: IndexLetter, other: IndexLetter) -> Bool {
    // Numbers stand before letters, and other letters after them.
    (one == others ? 1 : 0, one.name) < (other == others ? 1 : 0, other.name)
  }
}

extension PageAddress {
  /// The page of the other words that begin with a letter.
  init(of letter: IndexLetter) {
    self.init("a-z/\(letter.slug).html")
  }
}

extension LocalOffer {
  /// The letters with which the other words begin by which people look for pages, in their order, each with
  /// the source files of the pages that its own page lists.
  var keywordLetters: [(letter: IndexLetter, sources: [String])] {
    var sources: [IndexLetter: [String]] = [:]
    var withKeywords: Set<IndexLetter> = []
    func add(_ title: String?, _ keywords: [String], _ path: String) {
      let letters = Set(keywords.map(IndexLetter.init))
      withKeywords.formUnion(letters)
      for letter in title.map({ letters.union([IndexLetter(of: $0)]) }) ?? letters {
        sources[letter, default: []].append(path)
      }
    }
    for index in entitlements.indices where !entitlements[index].hasEnded(on: today) {
      let page = entitlements[index].page
      add(page.title.value, page.keywords, page.path)
      if let addition = entitlements[index].addition?.page {
        add(nil, addition.keywords, addition.path)
      }
    }
    for page in partnerServices.lazy.map(\.page) + pages.lazy.map(\.page) {
      add(page.title.value, page.keywords, page.path)
    }
    return withKeywords.sorted().map { ($0, sources[$0] ?? []) }
  }
}
