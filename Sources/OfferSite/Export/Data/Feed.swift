import Diagnostics
import OfferContent

/// `feed.xml`: what changed, as an Atom feed (RFC 4287).
///
/// Its ids are tag URIs (RFC 4151) of the site's host and a day, so that they stay when the site moves to
/// another folder or a change gets better words. A change is known by its day, its layer, and how many
/// of the same day stand below it: new ones are written above.
struct Feed {
  private(set) var bytes: [UInt8] = []

  init(of offer: LocalOffer) {
    guard let site = offer.council.address?.value, let newest = offer.changes.first,
      let oldest = offer.changes.last
    else { return }
    let host = Feed.host(of: site)
    let page = offer.council.absoluteAddress(of: .changes) ?? site
    add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    add("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en-GB\">\n")
    add("id", "tag:\(host),\(oldest.date):\(offer.council.id)/changes")
    add("title", "What changed: \(offer.council.siteTitle)")
    add("updated", Feed.time(newest.date))
    add("<author>")
    add("name", offer.council.name, end: "")
    add("</author>\n")
    let feed = offer.council.absoluteAddress(of: DataFile.feedAddress) ?? site
    addLink("self", "application/atom+xml", to: feed)
    addLink("alternate", "text/html", to: page)
    for (change, name) in zip(offer.changes, Feed.names(of: offer.changes)) {
      let words = offer.plainText(change.what)
      add("<entry>\n")
      add("id", "tag:\(host),\(change.date):\(offer.council.id)/changes/\(name)")
      add("title", Feed.title(of: words, on: change.date))
      add("updated", Feed.time(change.date))
      addLink("alternate", "text/html", to: page)
      add("content", words)
      add("</entry>\n")
    }
    add("</feed>\n")
  }

  /// `https://www.derby.gov.uk/offer` lies on `www.derby.gov.uk`.
  private static func host(of site: String) -> Substring {
    let parts = site.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count > 2 ? parts[2].prefix { $0 != ":" } : ""
  }

  /// For each change its layer and its number among those of its day, counted from the last.
  private static func names(of changes: [Change]) -> [String] {
    var counts: [String: Int] = [:]
    let names = changes.reversed().map { change in
      let layer = change.path.split(separator: "/").dropFirst().first ?? ""
      let count = counts["\(layer) \(change.date)", default: 0] + 1
      counts["\(layer) \(change.date)"] = count
      return "\(layer)-\(count)"
    }
    return names.reversed()
  }

  private static func time(_ day: Day) -> String { "\(day)T00:00:00Z" }

  /// The first sentence, where it is short enough for a list.
  private static func title(of words: String, on day: Day) -> String {
    let end = words.firstRange(of: ". ")?.lowerBound ?? words.endIndex
    let sentence = words[..<end]
    return sentence.isEmpty || sentence.utf8.count > 120
      ? "What changed on \(day.written)" : String(sentence)
  }

  private mutating func add(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func add(_ name: String, _ words: String, end: String = "\n") {
    add("<\(name)>")
    // XML has no control characters, however they are written.
    bytes.append(escaping: words.utf8.filter { $0 >= 0x20 || $0 == UInt8(ascii: "\n") }[...])
    add("</\(name)>\(end)")
  }

  private mutating func addLink(_ relation: String, _ type: String, to address: String) {
    add("<link rel=\"\(relation)\" type=\"\(type)\" href=\"")
    bytes.append(escaping: address)
    add("\"/>\n")
  }
}
