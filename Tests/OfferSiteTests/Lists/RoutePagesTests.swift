import Diagnostics
import Testing

@testable import OfferContent
@testable import OfferSite

/// The list of routes: on its page, on the pages that the program makes of it, and as a file.
@Suite struct RoutePagesTests {
  private let site = RenderedSite(
    of: .derby(
      pages: TextPage.samples + [
        TextPage(
          page: .sample(
            "matrix", title: "Routes", body: Prose([.spreadsheet("eet-routes")]),
            folder: "derby/pages"),
          topics: [], addition: nil)
      ],
      lists: .samples))

  @Test func `there is a page for each stage, band of ages and area, and none for two of them`() {
    let pages = site.files.map(\.path).filter { $0.hasPrefix("routes/") }
    #expect(
      pages.sorted() == [
        "routes/ages-16-17.html", "routes/ages-18-20.html", "routes/ages-21-24.html",
        "routes/area-derby-city.html", "routes/stage-earning.html", "routes/stage-learning.html",
      ])
    for page in pages { #expect(site["matrix.html"].contains("href=\"\(page)\""), "\(page)") }
  }

  @Test func `a page has the routes of its group, and those of which nobody knows`() {
    #expect(site["routes/stage-learning.html"].contains(">Courses</th>"))
    #expect(!site["routes/stage-learning.html"].contains(">=Confidence</th>"))
    #expect(site["routes/ages-18-20.html"].contains(">Courses</th>"))
    #expect(!site["routes/ages-16-17.html"].contains(">Courses</th>"))
    #expect(site["routes/ages-16-17.html"].contains(">=Confidence</th>"))
    #expect(site["routes/area-derby-city.html"].contains("<p>2 routes."))
  }

  @Test func `an unknown cell says whom to ask, with a link`() {
    let link = "<a href=\"contacts.html#leaving-care-team\">Ask your personal adviser</a>"
    // The level of both routes, and the provider, the ages and the area of one.
    #expect(site["matrix.html"].ranges(of: link).count == 5)
  }

  @Test func `a table keeps saying that it is one where it looks like cards`() {
    let page = site["matrix.html"]
    for role in ["table", "rowgroup", "row", "columnheader", "rowheader", "cell"] {
      #expect(page.contains(" role=\"\(role)\""), "\(role)")
    }
    #expect(page.contains("<caption id=\"list-1\">Ways in</caption>"))
    #expect(page.contains("<th role=\"rowheader\" scope=\"row\">Courses</th>"))
  }

  @Test func `only the page with the list has the script that narrows it`() throws {
    for page in site.files where page.isPage {
      let hasScript = page.path == "matrix.html"
      #expect(page.text.contains("'nav.narrow'") == hasScript, "\(page.path)")
    }
    let headers = try #require(site.files.first { $0.path == "_headers" }).text
    let page = site["matrix.html"]
    let start = try #require(page.firstRange(of: "script-src &#39;")).upperBound
    let hash = page[start...].prefix { $0 != "&" }
    #expect(headers.contains(" '\(hash)' "))
  }

  @Test func `a partner's page lists its routes and what it has pledged`() {
    let page = site["partner-services/help-at-hand.html"]
    #expect(page.contains("<li><a href=\"../matrix.html#route-courses\">Courses</a></li>"))
    #expect(page.contains("Not confirmed since"))
  }

  @Test func `the list is a file that a spreadsheet can open without harm`() throws {
    let file = try #require(site.files.first { $0.path == "data/eet-routes.csv" })
    #expect(Array(file.bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
    #expect(
      file.text.dropFirst() == """
        route,stage,provider,level,ages,area,how-to-apply,checked,report\r
        Courses,Learning,Help at Hand,to-confirm,18 to 20,Derby,"Ask, or write",2026-11-01,\
        March 2021 report\r
        "'=Confidence",Earning,to-confirm,to-confirm,to-confirm,to-confirm,"Ask, or write",\
        2026-11-01,March 2021 report\r

        """)
    #expect(file.sources == ["Content/derby/data/eet-routes.csv"])
  }

  @Test func `where no page shows the list, there are no pages of its groups and no script for it`()
  {
    let site = RenderedSite(of: .derby(lists: .samples))
    #expect(!site.files.contains { $0.path.hasPrefix("routes/") })
    #expect(!site.files.contains { $0.text.contains("'nav.narrow'") })
  }

  @Test func `nothing is wrong with a site of lists but what the sample leaves out`() {
    #expect(Set(site.report.diagnostics.map(\.rule.id)) == ["unused-asset"])
  }
}
