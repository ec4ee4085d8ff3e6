/// Which word leads to which pages, and how strongly.
struct SearchIndex {
  /// A page to which a word leads, by its number.
  struct Posting {
    let page: Int32
    let level: UInt8
  }

  /// How many words of its body lead to a page, beside those of its other parts.
  private static let wordsOfBody = 10

  /// How many leads there are at most where all stand in one file, which is to stay small, and how many
  /// a page has at most where there are more files.
  private static let mostLeads = 4_200
  private static let mostLeadsOfPage = 24

  /// The words that lead somewhere, in the order of their letters.
  private(set) var terms: [ArraySlice<UInt8>] = []

  /// The pages of each word, in their order.
  private(set) var postings: [[Posting]] = []

  /// Makes an index of pages.
  ///
  /// - Parameters:
  ///   - pages: the pages, by whose places in the list they are numbered.
  ///   - takes: what was taken from the words of each file.
  ///   - language: the language of the pages.
  init(of pages: [SearchPage], _ takes: [String: SearchTake], in language: SearchLanguage) {
    var ledger = SearchLedger(for: language)
    for page in pages { ledger.add(page, takes) }
    let counts = ledger.pageCounts
    let most =
      pages.count > SearchFiles.pagesInOneFile
      ? SearchIndex.mostLeadsOfPage : SearchIndex.mostLeads / max(1, pages.count)
    var lists = [[Posting]](repeating: [], count: ledger.termCount)
    for (number, words) in ledger.pages.enumerated() {
      var leads = words.fields
      // What is rare elsewhere and common here says most.
      let rarest = words.body.sorted { one, other in
        let (a, b) = (one.count * counts[Int(other.term)], other.count * counts[Int(one.term)])
        return a != b ? a > b : one.term < other.term
      }
      for word in rarest.prefix(SearchIndex.wordsOfBody) {
        leads.append((word.term, SearchWeight.body(word.count)))
      }
      for lead in SearchIndex.best(most, of: leads, counts, among: pages.count) {
        let level = UInt8(SearchWeight.level(of: lead.weight))
        lists[Int(lead.term)].append(Posting(page: Int32(number), level: level))
      }
    }
    let order = lists.indices.filter { !lists[$0].isEmpty }.map { ($0, ledger.letters(of: $0)) }
      .sorted { $0.1.lexicographicallyPrecedes($1.1) }
    terms = order.map(\.1)
    postings = order.map { lists[$0.0] }
  }

  /// The words that say most about a page: those that weigh much, and stand on few others.
  private static func best(
    _ most: Int, of leads: [(term: Int32, weight: Int)], _ counts: [Int], among pages: Int
  ) -> some Sequence<(term: Int32, weight: Int)> {
    guard leads.count > most else { return leads[...] }
    // Logarithms of two are rarity enough, and whole on every machine.
    let worth = leads.map { lead in
      let rarity = max(1, pages * 16 / counts[Int(lead.term)])
      return lead.weight * (Int.bitWidth - rarity.leadingZeroBitCount)
    }
    let order = leads.indices.sorted { worth[$0] != worth[$1] ? worth[$0] > worth[$1] : $0 < $1 }
    return order.prefix(most).map { leads[$0] }[...]
  }
}

/// Adds up how much the words of pages say.
private struct SearchLedger {
  /// The words of a page.
  struct Words {
    var fields: [(term: Int32, weight: Int)] = []

    /// Those that stand in its body alone, with how often they come.
    var body: [(term: Int32, count: Int)] = []
  }

  private(set) var pages: [Words] = []

  /// On how many pages each word stands.
  private(set) var pageCounts: [Int] = []

  private var lexicon: SearchLexicon
  private var found: [Int32] = []

  /// By the numbers of words: where in the list of the page that is being added they stand, or -1.
  private var slots: [Int32] = []

  init(for language: SearchLanguage) {
    lexicon = SearchLexicon(for: language)
  }

  var termCount: Int { lexicon.count }

  func letters(of term: Int) -> ArraySlice<UInt8> { lexicon.letters(of: term) }

  mutating func add(_ page: SearchPage, _ takes: [String: SearchTake]) {
    var words = Words()
    read(page.title)
    add(SearchWeight.title(of: found.count), to: &words)
    for (texts, weight) in [
      (page.keywords, SearchWeight.keyword), (page.summaries, SearchWeight.summary),
      (page.headings, SearchWeight.heading), (page.fields, SearchWeight.field),
    ] {
      found.removeAll(keepingCapacity: true)
      for text in texts { lexicon.read(text.utf8, into: &found) }
      add(weight, to: &words)
    }
    for file in page.files {
      guard let take = takes[file] else { continue }
      addBody(take, to: &words)
    }
    for word in words.fields {
      slots[Int(word.term)] = -1
      pageCounts[Int(word.term)] += 1
    }
    for word in words.body {
      slots[Int(word.term)] = -1
      pageCounts[Int(word.term)] += 1
    }
    pages.append(words)
  }

  private mutating func read(_ text: String) {
    found.removeAll(keepingCapacity: true)
    lexicon.read(text.utf8, into: &found)
  }

  /// Adds a weight to each word that was found, once.
  private mutating func add(_ weight: Int, to words: inout Words) {
    makeRoom()
    let before = words.fields.count
    var seen: Set<Int32> = []
    for term in found where seen.insert(term).inserted {
      let slot = Int(slots[Int(term)])
      if slot >= 0, slot < before {
        words.fields[slot].weight += weight
      } else if slot < 0 {
        slots[Int(term)] = Int32(words.fields.count)
        words.fields.append((term, weight))
      }
    }
  }

  private mutating func addBody(_ take: SearchTake, to words: inout Words) {
    for word in take.text.utf8.split(separator: UInt8(ascii: " ")) {
      guard let digit = word.first else { continue }
      let term = lexicon.number(ofTerm: Array(word.dropFirst()))
      makeRoom()
      let count = Int(digit - UInt8(ascii: "0"))
      if slots[Int(term)] < 0 {
        slots[Int(term)] = Int32(words.fields.count + words.body.count)
        words.body.append((term, count))
      } else if Int(slots[Int(term)]) < words.fields.count {
        words.fields[Int(slots[Int(term)])].weight += SearchWeight.body(count) / 2
      }
    }
  }

  private mutating func makeRoom() {
    let missing = lexicon.count - slots.count
    guard missing > 0 else { return }
    slots += Array(repeating: -1, count: missing)
    pageCounts += Array(repeating: 0, count: missing)
  }
}
