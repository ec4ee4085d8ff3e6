import Diagnostics
import Testing

@testable import OfferContent
@testable import OfferSite

/// The page on which somebody finds out what they can get, with England's rules.
@Suite struct FinderPageTests {
  private let site: RenderedSite
  private var page: String { site["finder.html"] }

  init() throws {
    let england: StatusTable = try #require(.england)
    site = RenderedSite(of: .derby(eligibility: england))
  }

  /// What stands in the part of the page below a heading.
  private func section(_ title: String) -> Substring {
    guard let start = page.firstRange(of: "<h2 tabindex=\"-1\">\(title)</h2>")?.upperBound else {
      return ""
    }
    let rest = page[start...]
    return rest[..<(rest.firstRange(of: "</section>")?.lowerBound ?? rest.endIndex)]
  }

  @Test func `each group says who it is, in sentences that must all be true`() {
    let eligible = section("You are 16 or 17, and have been in care for long enough")
    #expect(eligible.contains("<p>This is probably you if all of these are true:</p>"))
    #expect(eligible.contains("<li>You are in care now.</li>"))
    #expect(!eligible.contains("No group above fits you."))
    let shorter = section("You are 16 to 20, and were in care for a shorter time")
    #expect(shorter.contains("<li>One of these is true, or more:"))
    #expect(shorter.contains("<li>No group above fits you.</li>"))
    #expect(section("You are under 16").contains("<p>This is probably you if this is true:</p>"))
  }

  @Test func `a group has what is open to its status at its ages, and who can tell for sure`() {
    let allowance = "<a href=\"entitlements/setting-up-home.html\">Setting-up-home allowance</a>"
    let title = "You are 21 to 24, and were in care for long enough"
    #expect(section("You are 16 or 17, and left care after long enough").contains(allowance))
    #expect(section(title).contains(allowance))
    #expect(section(title).contains("<strong>To be sure:</strong> Ask the leaving care team"))
    #expect(!section("You are 16 to 20, and were in care for a shorter time").contains(allowance))
    #expect(!section("You are under 16").contains("What you can probably get"))
  }

  @Test
  func `what names no status is for everybody, and what is not there yet or any more for nobody`()
    throws
  {
    let start = try #require(page.firstRange(of: "<section class=\"everybody\">")?.upperBound)
    #expect(page[start...].contains("local-offers/starter-pack.html"))
    #expect(!page.contains("entitlements/coming-home.html"))
    #expect(!page.contains("entitlements/old-grant.html"))
  }

  @Test func `what is for some ages only says so, and for which answers it is open`() {
    let site = RenderedSite(
      of: .derby(
        eligibility: .england,
        entitlements: [
          .sample(
            .sample("voting", title: "Voting", folder: "england/entitlements"), ages: 18...120)
        ]))
    #expect(
      site["finder.html"].contains(
        "<li data-at=\"2 3 4\"><a href=\"entitlements/voting.html\">Voting</a> "
          + "<span class=\"small\">18 or over</span></li>"))
  }

  @Test func `no address tells what somebody answered`() throws {
    let start = try #require(page.firstRange(of: "<div class=\"groups\">")?.upperBound)
    let end = try #require(page.firstRange(of: "<h2>Who to ask</h2>")?.lowerBound)
    let groups = page[start..<end]
    #expect(!groups.contains(" id=\""))
    #expect(!groups.contains(".html#") && !groups.contains("\"#"))
    #expect(page.contains("<form class=\"screen\" autocomplete=\"off\">"))
  }

  @Test func `it is led to from home and from the page on statuses`() {
    #expect(
      site["index.html"].contains("<a href=\"finder.html\">Which kind of care leaver am I?</a>"))
    #expect(site["your-status.html"].contains("href=\"finder.html\""))
    #expect(!site["about.html"].contains("href=\"finder.html\""))
  }

  @Test func `where a nation has no rules there is no such page`() {
    let site = RenderedSite(of: .derby())
    #expect(site["finder.html"].isEmpty)
    #expect(site["index.html"].contains("<a href=\"your-status.html\">Which kind of care"))
  }

  @Test func `nothing is wrong with the site but what the sample leaves out`() {
    #expect(Set(site.report.diagnostics.map(\.rule.id)) == ["unused-asset"])
  }
}
