import Diagnostics
import Testing

@testable import OfferContent
@testable import OfferSite

/// What a topic and a page say to people of each situation.
@Suite struct AudienceTests {
  private static let cot = Prose([
    .paragraph([
      .text("You get "), .record("setting-up-home-allowance"), .text(" & a "), .emphasis("cot"),
    ])
  ])

  private static func home(_ number: Int, ages: ClosedRange<Int>?) -> Entitlement {
    .sample(
      .sample("home-\(number)", title: "Home \(number)", folder: "england/entitlements"),
      ages: ages)
  }

  private static let entitlements = [
    Entitlement.sample(
      .sample(
        "cot", title: "Cot", folder: "england/entitlements", audiences: [("parents", cot)])),
    home(1, ages: 16...24), home(2, ages: 16...20), home(3, ages: 16...17), home(4, ages: 16...25),
    home(5, ages: 18...24), home(6, ages: nil),
    .sample(
      .sample("later", title: "Later", folder: "england/entitlements"), ages: 16...17,
      isComing: true),
  ]

  private let topic = RenderedSite(of: .derby(entitlements: entitlements))["topics/housing.html"]

  private func part(from start: String, to end: String) -> Substring {
    guard let from = topic.firstRange(of: start)?.upperBound else { return "" }
    let rest = topic[from...]
    return rest[..<(rest.firstRange(of: end)?.lowerBound ?? rest.endIndex)]
  }

  @Test func `a topic leads from its top to what is for whom`() {
    #expect(topic.contains("<a class=\"alone\" href=\"#page-for-you\">"))
    #expect(topic.contains("<h2 id=\"page-for-you\">For you if you are …</h2>"))
  }

  @Test func `the narrowest pages of an age come first, and the others are counted`() {
    let young = part(from: "<dt>… 16 or 17</dt>", to: "</div>")
    let titles = young.matches(of: /Home (\d)/).map { String($0.1) }
    #expect(titles == ["3", "2", "1"])
    #expect(young.contains("and 1 more on this page"))
    #expect(!young.contains("Later") && !young.contains("Home 5") && !young.contains("Home 6"))
  }

  @Test func `words that speak to somebody stand there with the page that says them`() {
    let parents = part(from: "<dt>… a parent</dt>", to: "</div>")
    #expect(
      parents.contains(
        "You get £3,000 &amp; a <em>cot</em> <a href=\"../entitlements/cot.html\">Cot</a>"))
    let page = RenderedSite(of: .derby(entitlements: AudienceTests.entitlements))[
      "entitlements/cot.html"]
    #expect(page.contains("<dt>… a parent</dt>\n<dd>You get £3,000 &amp; a <em>cot</em></dd>"))
    // The sum that it names is one of the page's own: its source stands below.
    #expect(page.contains("Children Act 1989 guidance, volume 3"))
  }

  @Test func `the others are told whom to ask`() {
    let site = RenderedSite(of: .derby(entitlements: [AudienceTests.home(1, ages: 18...20)]))
    let topic = site["topics/housing.html"]
    #expect(topic.contains("if you are 16 or 17; 25 or over; or a parent."))
    #expect(
      topic.contains("Ask <a href=\"../contacts.html#leaving-care-team\">Leaving care team</a>"))
  }

  @Test func `what the council adds, and its wider ages, count as well`() {
    let base = AudienceTests.home(1, ages: 18...20)
    let wider = Entitlement.sample(
      base.page, ages: 18...20,
      addition: Entitlement.Addition(
        page: .sample(
          "home-1", folder: "derby/entitlements", audiences: [("parents", .words("Us."))]),
        ages: Located(16...20, in: "Content/derby/entitlements/home-1.md"), amount: nil,
        howToGet: nil, ifToldNo: nil, contact: nil))
    let site = RenderedSite(of: .derby(entitlements: [wider]))
    #expect(site["topics/housing.html"].contains("if you are 25 or over."))
    #expect(site["entitlements/home-1.html"].contains("<dd>Us.</dd>"))
  }
}
