import Diagnostics
import Testing

@testable import OfferContent
@testable import OfferSite

/// What a page says of itself once the day has come by which it had to be checked again.
@Suite struct LatenessTests {
  private let late = "and is late.</strong>"

  @Test func `a page says when it was checked, and by when it must be again`() {
    let page = RenderedSite(of: .derby())["entitlements/setting-up-home.html"]
    #expect(page.contains("<li>Last checked: 15 October 2026</li>"))
    #expect(page.contains("<li>Next check by: 1 April 2027</li>"))
    #expect(!page.contains(late))
  }

  @Test func `a page is late as soon as a sum on it is`() {
    let page = RenderedSite(of: .derby(on: "2027-04-01"))["entitlements/setting-up-home.html"]
    #expect(page.contains("<strong>The next check was due by 1 April 2027 \(late)"))
    #expect(page.contains("This page should have been checked again by 1 April 2027."))
  }

  @Test func `a contact that was not checked in time says so wherever it stands`() {
    let due = "<strong>The next check was due by 1 May 2027 \(late)"
    for path in ["contacts.html", "local-offers/starter-pack.html"] {
      #expect(!RenderedSite(of: .derby(on: "2027-04-30"))[path].contains(due), "\(path)")
    }
    for path in ["contacts.html", "local-offers/starter-pack.html"] {
      #expect(RenderedSite(of: .derby(on: "2027-05-01"))[path].contains(due), "\(path)")
    }
  }

  @Test func `a partner service is late like a contact`() {
    let services = PartnerService.samples.map { service in
      PartnerService(
        page: .sample("help-at-hand", reviewBy: nil), organisation: service.organisation,
        topics: service.topics, eligibility: nil, ages: nil, cost: nil, languages: [],
        locations: [], schedule: nil, referral: nil, contacts: [], assured: service.assured)
    }
    let page = RenderedSite(of: .derby(on: "2027-05-01", partnerServices: services))[
      "partner-services/help-at-hand.html"]
    #expect(page.contains("This page should have been checked again by 1 May 2027."))
  }
}
