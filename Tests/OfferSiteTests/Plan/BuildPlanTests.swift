import Diagnostics
import Testing

@testable import OfferContent
@testable import OfferSite

@Suite struct BuildPlanTests {
  @Test func `addresses mirror the folders of the content`() {
    let plan = BuildPlan(for: .derby())
    #expect(
      plan.pages.map(\.address.path) == [
        "index.html", "topics/housing.html", "topics/money.html", "areas/accommodation.html",
        "areas/staying-close.html", "a-z.html", "a-z/c.html", "contacts.html", "changes.html",
        "words.html",
        "coverage.html", "data.html", "404.html", "entitlements/setting-up-home.html",
        "local-offers/starter-pack.html",
        "entitlements/coming-home.html", "entitlements/old-grant.html",
        "partner-services/help-at-hand.html", "about.html", "your-status.html",
        "entitlements/leaving-care-grant.html",
      ])
  }

  @Test func `a page is made of its files and of the records that it names`() {
    let plan = BuildPlan(for: .derby())
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
    let plan = BuildPlan(for: .derby())
    let target = plan.target(ofSource: "Content/derby/entitlements/setting-up-home.md")
    #expect(target?.address.path == "entitlements/setting-up-home.html")
    #expect(target?.anchorPrefix == "derby-")
  }
}
