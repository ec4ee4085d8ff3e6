import Diagnostics
import Testing

@testable import OfferContent
@testable import OfferSite

/// Every address that was ever published goes on answering.
@Suite struct PublishedTests {
  private static let path = "Content/derby/published.csv"

  private func list(_ rows: (String, PublishedList.Fate)...) -> PublishedList {
    PublishedList(
      path: PublishedTests.path,
      rows: rows.enumerated().map { index, row in
        PublishedList.Row(
          address: Located(
            row.0, at: SourceLocation(path: PublishedTests.path, line: index + 2)),
          title: "Old title", firstPublished: .on("2026-01-02"), fate: row.1)
      })
  }

  private func said(_ list: PublishedList, on day: String = "2026-11-21") -> [String] {
    RenderedSite(of: .derby(on: day, published: list)).report.diagnostics
      .filter { $0.rule.id == "lost-address" }.map { "\($0.location?.line ?? 0): \($0.message)" }
  }

  @Test func `lost-address: an address at which nothing answers is named, with what to do`() throws
  {
    let list = list(("a-z.html", .published), ("entitlements/gone.html", .published))
    let found = RenderedSite(of: .derby(published: list)).report.diagnostics
      .filter { $0.rule.id == "lost-address" }
    #expect(
      found.map(\.message) == [
        "'entitlements/gone.html' has been published since 2 January 2026, and no page stands there "
          + "any more"
      ])
    let help = try #require(found.first?.help)
    #expect(help.contains("write 'moved-from: [entitlements/gone.html]'"))
    #expect(help.hasSuffix("entitlements/gone.html,Old title,2026-01-02,ended,2026-11-21"))
    #expect(found.first?.location == SourceLocation(path: PublishedTests.path, line: 3))
  }

  @Test func `what ended and has no file any more is a dated tombstone`() {
    let list = list(("entitlements/gone.html", .ended(.on("2026-10-01"))))
    #expect(said(list) == [])
    let page = RenderedSite(of: .derby(published: list))["entitlements/gone.html"]
    #expect(page.contains("<h1>Old title</h1>"))
    #expect(page.contains("<p class=\"callout-word\">This ended on 1 October 2026</p>"))
    #expect(page.contains("<strong>Leaving care team</strong>"))
    #expect(page.contains("<a href=\"../topics/housing.html\">A home</a>"))
    #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
  }

  @Test func `what is to end and is gone already says so, and is warned of`() {
    let list = list(("entitlements/gone.html", .ended(.on("2027-01-01"))))
    let site = RenderedSite(of: .derby(published: list))
    #expect(site["entitlements/gone.html"].contains("This ends on 1 January 2027"))
    #expect(
      site.report.diagnostics.filter { $0.rule.id == "lost-address" }.map(\.severity) == [.warning])
    #expect(said(list, on: "2027-01-01") == [])
  }

  @Test func `what moved leads on to where its words are now, however often they moved`() {
    let list = list(
      ("a.html", .moved(to: "b.html", .on("2026-02-01"))),
      ("b.html", .moved(to: "entitlements/leaving-care-grant.html", .on("2026-03-01"))))
    #expect(said(list) == [])
    let site = RenderedSite(of: .derby(published: list))
    for address in ["a.html", "b.html"] {
      #expect(site[address].contains("content=\"0; url=entitlements/setting-up-home.html\""))
    }
  }

  @Test func `the page of a letter leads back to the A to Z when no word begins with it`() {
    let list = list(
      ("a-z/q.html", .published), ("a-z/c.html", .moved(to: "a-z.html", .on("2026-02-01"))))
    #expect(said(list) == [])
    let site = RenderedSite(of: .derby(published: list))
    #expect(site["a-z/q.html"].contains("content=\"0; url=../a-z.html\""))
    #expect(site["a-z/c.html"].contains("<h1>"))
    #expect(!site["a-z/c.html"].contains("http-equiv=\"refresh\""))
  }

  @Test func `lost-address: what moved nowhere or round in a circle is said`() {
    let list = list(
      ("a.html", .moved(to: "entitlements/setting-up-hme.html", .on("2026-02-01"))),
      ("b.html", .moved(to: "c.html", .on("2026-02-01"))),
      ("c.html", .moved(to: "b.html", .on("2026-02-01"))))
    #expect(
      said(list) == [
        "2: 'a.html' is said to have moved to 'entitlements/setting-up-hme.html', and no page stands "
          + "there",
        "3: 'b.html' is said to have moved to 'c.html', and no page stands there",
        "4: 'c.html' is said to have moved to 'b.html', and no page stands there",
      ])
  }

  @Test func `lost-address: what is said to be gone and is there is said`() {
    let list = list(
      ("about.html", .ended(.on("2026-10-01"))), ("entitlements/old-grant.html", .published),
      ("entitlements/leaving-care-grant.html", .ended(.on("2026-10-01"))))
    #expect(said(list) == ["2: 'about.html' is said to be gone, and a page stands there"])
  }

  private func record(_ offer: LocalOffer) -> (text: String, changes: Int) {
    let record = PublishedRecord(of: BuildPlan(for: offer))
    return (String(decoding: record.file.bytes, as: UTF8.self), record.changes)
  }

  @Test func `a record has every page once, in the order of the addresses`() {
    let (text, changes) = record(.derby(changes: []))
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.first == "address,title,first-published,became,since")
    #expect(lines.dropFirst().sorted() == Array(lines.dropFirst()))
    #expect(changes == lines.count - 1)
    #expect(lines.contains("topics/housing.html,A home,2026-11-21,,"))
    #expect(
      lines.contains("entitlements/old-grant.html,Old grant,2026-11-21,ended,2026-11-20"))
    #expect(
      lines.contains(
        "entitlements/leaving-care-grant.html,Setting-up-home allowance,2026-11-21,"
          + "entitlements/setting-up-home.html,2026-11-21"))
    #expect(!text.contains("404.html"))
  }

  @Test func `a second record changes nothing, and keeps what is gone`() {
    let gone = list(
      ("gone.html", .ended(.on("2026-10-01"))),
      ("moved.html", .moved(to: "about.html", .on("2026-02-01"))), ("about.html", .published))
    let first = record(.derby(published: gone))
    #expect(first.text.contains("\ngone.html,Old title,2026-01-02,ended,2026-10-01\n"))
    #expect(first.text.contains("\nmoved.html,Old title,2026-01-02,about.html,2026-02-01\n"))
    #expect(first.text.contains("\nabout.html,About this offer,2026-01-02,,\n"))
    var ignored = Report()
    let read = SourceText(
      reading: SourceFile(path: PublishedTests.path, text: first.text), reporting: &ignored
    ).flatMap { PublishedList(reading: $0, reporting: &ignored) }
    let second = record(.derby(on: "2026-12-24", published: read))
    #expect(second.changes == 0)
    #expect(second.text == first.text)
  }

  @Test func `a title with a comma or a quotation mark is read as it was written`() throws {
    let page = TextPage(
      page: .sample("odd", title: "Rent, and \"bills\""), topics: [], addition: nil)
    let (text, _) = record(.derby(pages: [page]))
    #expect(text.contains("odd.html,\"Rent, and \"\"bills\"\"\",2026-11-21,,\n"))
    var report = Report()
    let list = SourceText(
      reading: SourceFile(path: PublishedTests.path, text: text), reporting: &report
    ).flatMap { PublishedList(reading: $0, reporting: &report) }
    #expect(list?.rows.first { $0.address.value == "odd.html" }?.title == "Rent, and \"bills\"")
    #expect(report.diagnostics == [])
  }
}
