import Diagnostics
import Testing

@testable import OfferContent
@testable import OfferSite

@Suite struct BuildPlanTests {
  @Test func `addresses mirror the folders of the content`() {
    var report = Report()
    let plan = BuildPlan(for: .derby(), reporting: &report)
    #expect(
      plan.pages.map(\.address.path) == [
        "index.html", "topics/housing.html", "topics/money.html", "areas/accommodation.html",
        "areas/staying-close.html", "a-z.html", "contacts.html", "changes.html", "words.html",
        "404.html", "entitlements/setting-up-home.html", "local-offers/starter-pack.html",
        "entitlements/coming-home.html", "entitlements/old-grant.html",
        "partner-services/help-at-hand.html", "about.html", "your-status.html",
        "entitlements/leaving-care-grant.html",
      ])
    #expect(report.diagnostics.isEmpty)
  }

  @Test func `a page is made of its files and of the records that it names`() {
    var report = Report()
    let plan = BuildPlan(for: .derby(), reporting: &report)
    let page = plan.pages.first { $0.address.path == "entitlements/setting-up-home.html" }
    #expect(
      page?.sources == [
        "Content/england/entitlements/setting-up-home.md",
        "Content/derby/entitlements/setting-up-home.md",
        "Content/england/data/glossary.yaml", "Content/england/data/amounts.yaml",
        "Content/england/data/contacts.yaml",
      ])
  }

  @Test func `a file that adds to a national page leads to that page`() {
    var report = Report()
    let plan = BuildPlan(for: .derby(), reporting: &report)
    let target = plan.target(ofSource: "Content/derby/entitlements/setting-up-home.md")
    #expect(target?.address.path == "entitlements/setting-up-home.html")
    #expect(target?.anchorPrefix == "derby-")
  }

  @Test func `a page at an address that the program uses is an error`() {
    var report = Report()
    let page = TextPage(page: .sample("words"), topics: [], addition: nil)
    _ = BuildPlan(for: .derby(pages: [page]), reporting: &report)
    #expect(
      report.diagnostics == [
        Diagnostic(
          .addressTaken,
          "the address 'words.html' is already taken by the page 'Words explained', which the "
            + "program makes",
          at: SourceLocation(path: "Content/england/pages/words.md", line: 1),
          help: "give the page another name, or take the old address out of 'moved-from'")
      ])
  }

  @Test func `an old address at which another page stands is an error`() {
    var report = Report()
    let pages = [
      TextPage(page: .sample("forum"), topics: [], addition: nil),
      TextPage(page: .sample("group", movedFrom: ["forum.html"]), topics: [], addition: nil),
    ]
    _ = BuildPlan(for: .derby(pages: pages), reporting: &report)
    #expect(
      report.diagnostics.map(\.message) == [
        "the address 'forum.html' is already taken by Content/england/pages/forum.md"
      ])
  }

  @Test(arguments: [
    "forum", "/forum.html", "../forum.html", "https://a.org/b.html", "a b.html", ".html",
    "a//b.html",
  ])
  func `an old address that is no page's address is an error`(address: String) {
    var report = Report()
    let page = TextPage(page: .sample("group", movedFrom: [address]), topics: [], addition: nil)
    _ = BuildPlan(for: .derby(pages: [page]), reporting: &report)
    #expect(report.diagnostics.map(\.rule.id) == ["moved-from-shape"])
    #expect(report.diagnostics.map(\.message) == ["'\(address)' is not the address of a page"])
  }
}
