import OfferContent

/// What the search takes from the words of one source file: those that come most often, before it is
/// known which of them are rare elsewhere.
///
/// It depends on nothing but the words, so a build remembers it and does not read them again.
struct SearchTake: Hashable, Sendable {
  /// The words as they are compared, each behind a digit that says how often it comes, with blanks
  /// between.
  let text: String
}

/// Takes from one source file after the other.
struct SearchTaker {
  /// How many words are taken from a file at most.
  private static let most = 24

  private var lexicon: SearchLexicon
  private var found: [Int32] = []

  /// How often each word of the lexicon came in the file that is being read.
  private var counts: [Int] = []

  init(for language: SearchLanguage) {
    lexicon = SearchLexicon(for: language)
  }

  /// Takes from the words of a file.
  mutating func take(_ prose: Prose) -> SearchTake {
    found.removeAll(keepingCapacity: true)
    read(prose)
    counts += Array(repeating: 0, count: lexicon.count - counts.count)
    var distinct: [Int] = []
    for term in found.lazy.map(Int.init) {
      if counts[term] == 0 { distinct.append(term) }
      counts[term] += 1
    }
    // Swift's sort keeps the order of what comes equally often.
    distinct.sort { counts[$0] > counts[$1] }
    var bytes: [UInt8] = []
    for term in distinct.prefix(SearchTaker.most) {
      if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
      bytes.append(UInt8(ascii: "0") + UInt8(min(9, counts[term])))
      bytes.append(contentsOf: lexicon.letters(of: term))
    }
    for term in distinct { counts[term] = 0 }
    return SearchTake(text: String(decoding: bytes, as: UTF8.self))
  }

  private mutating func read(_ prose: Prose) {
    let (events, text) = (prose.events, prose.text)
    for event in events {
      switch event {
      case .text(let range): lexicon.read(text[range], into: &found)
      case .component(let index):
        guard case .steps(let steps) = prose.components[index] else { continue }
        for step in steps { read(step) }
      default: continue
      }
    }
  }
}
