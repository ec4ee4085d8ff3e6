/// What the crawl found on one page.
struct PageScan: Sendable {
  /// A fault, with the words that stand on the page.
  struct Fault: Hashable, Sendable {
    enum Kind: Sendable {
      case deadEnd, missingAnchor, repeatedID, inlineAttribute, loadsFromElsewhere,
        refreshElsewhere
    }

    let kind: Kind
    let words: String
  }

  /// A link to a part of another page, to be looked up when that page's parts are known.
  struct Reference: Sendable {
    let file: Int
    let anchor: ByteHash

    /// The link, as a range of the page's bytes.
    let href: Range<Int>
  }

  var faults: [Fault] = []
  var references: [Reference] = []

  /// The hashes of the page's ids, in rising order.
  var ids: [ByteHash] = []
}
