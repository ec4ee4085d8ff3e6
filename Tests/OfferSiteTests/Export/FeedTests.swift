import Testing

@testable import OfferContent
@testable import OfferSite

/// The feed of what changed: its ids stay, whatever is written above, moved or worded better.
@Suite struct FeedTests {
  private func change(_ day: String, _ words: String, in layer: String = "derby") -> Change {
    Change(
      path: "Content/\(layer)/data/changes.yaml", date: .on(day), what: .words(words))
  }

  private func feed(
    _ changes: [Change], address: String? = "https://a.gov.uk:8443/offer"
  ) -> String {
    String(
      decoding: Feed(of: .derby(address: address, changes: changes)).bytes, as: UTF8.self)
  }

  private func ids(_ feed: String) -> [Substring] {
    feed.split(separator: "\n").filter { $0.hasPrefix("<id>") }
  }

  @Test func `a feed has its ids, its day and where it lies`() {
    let text = feed([change("2026-11-21", "We & <you> began. More."), change("2026-11-01", "A.")])
    #expect(
      ids(text) == [
        "<id>tag:a.gov.uk,2026-11-01:derby/changes</id>",
        "<id>tag:a.gov.uk,2026-11-21:derby/changes/derby-1</id>",
        "<id>tag:a.gov.uk,2026-11-01:derby/changes/derby-1</id>",
      ])
    #expect(text.contains("<title>We &amp; &lt;you&gt; began</title>"))
    #expect(text.contains("<content>We &amp; &lt;you&gt; began. More.</content>"))
    #expect(text.contains("<updated>2026-11-21T00:00:00Z</updated>\n<author>"))
    #expect(text.contains("href=\"https://a.gov.uk:8443/offer/feed.xml\""))
  }

  @Test func `the ids stay when a change of the same day is written above, and in another layer`() {
    let old = change("2026-11-21", "First.")
    let before = ids(feed([old]))
    let after = ids(
      feed([
        change("2026-11-21", "Second."), old, change("2026-11-21", "Law.", in: "england"),
      ]))
    #expect(after.contains(before[1]))
    #expect(Set(after).count == after.count)
  }

  @Test func `without an address or a change there is no feed`() {
    #expect(feed([change("2026-11-21", "A.")], address: nil).isEmpty)
    #expect(feed([]).isEmpty)
  }

  @Test func `characters that XML does not have are left out, and a long sentence is no title`() {
    let text = feed([change("2026-11-21", "A\u{8}B \(String(repeating: "c", count: 200)).")])
    #expect(text.contains("<content>AB ccc"))
    #expect(text.contains("<title>What changed on 21 November 2026</title>"))
  }
}
