import Diagnostics
import Testing

@testable import OfferContent
@testable import OfferSite

/// `coverage.html`: what the law says must be there, where it is, and what is missing.
@Suite struct CoverageTests {
  private static func page(_ entitlements: [Entitlement]) -> String {
    RenderedSite(of: .derby(entitlements: entitlements))["coverage.html"]
  }

  private let page = CoverageTests.page([
    .sample(.sample("one", title: "One"), statuses: ["relevant"], ages: 16...17),
    .sample(.sample("two", title: "Two")),
    .sample(
      .sample("three", title: "Three", audiences: [("parents", .words("Yes."))]),
      kind: .localOffer, basis: .local, ages: 18...24),
    .sample(.sample("ended", title: "Ended"), ends: "2026-11-20"),
    .sample(.sample("coming", title: "Coming"), isComing: true),
  ])

  private func row(_ audience: String) -> [String] {
    guard let start = page.firstRange(of: "<th scope=\"row\">\(audience)</th>")?.upperBound else {
      return []
    }
    return page[start...].prefix { $0 != "\n" }.matches(of: /<td>(.*?)<\/td>/).map {
      String($0.1)
    }
  }

  @Test func `pages that can be had are counted by basis and by audience`() {
    #expect(page.contains("<li>The law and national schemes: 2 pages</li>"))
    #expect(page.contains("<li>What Derby adds: 1 page</li>"))
    #expect(row("16 or 17") == ["2 pages", "Gap: nothing yet"])
    #expect(row("25 or over") == ["1 page", "Gap: nothing yet"])
    #expect(row("a parent") == ["Gap: nothing yet", "1 page"])
  }

  @Test func `gaps are named in words`() {
    let page = CoverageTests.page([.sample(.sample("one", title: "One"), ages: 18...24)])
    #expect(
      page.contains(
        "<strong>Gap:</strong> nothing here is for people who are 16 or 17; 25 or over; or a parent,"
      ))
  }

  @Test func `duties stand with the pages that meet them, and those to come as coming`() {
    #expect(page.contains("<p>In force from 1 April 2018.</p>"))
    #expect(page.contains("<strong>Coming: no date is set yet.</strong>"))
    #expect(page.contains("<li>How we plan <span class=\"small\">(nothing yet)</span></li>"))
    let met = CoverageTests.page([
      .sample(.sample("plan", title: "Our plan", duties: ["planning"]))
    ])
    #expect(
      met.contains(
        "<li>How we plan: <a class=\"alone\" href=\"entitlements/plan.html\">Our plan</a> </li>"))
  }

  @Test func `every page leads to it, and it is named on the first`() {
    let site = RenderedSite(of: .derby())
    for file in site.files where file.isPage && file.path != "404.html" {
      #expect(site[file.path].contains("What this offer covers"), "\(file.path)")
    }
    #expect(site["index.html"].contains("<a href=\"coverage.html\">What this offer covers, and"))
  }
}
