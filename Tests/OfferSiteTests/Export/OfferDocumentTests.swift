import Diagnostics
import Foundation
import Testing

@testable import OfferContent
@testable import OfferSite

/// `offer.json` says what the pages say, and no more.
@Suite struct OfferDocumentTests {
  /// A record of the document, by its list and its id.
  private func record(
    _ id: String, in list: String = "entitlements", of offer: LocalOffer = .derby()
  ) throws -> [String: Any] {
    let bytes = OfferDocument(of: BuildPlan(for: offer), jobs: 2).bytes
    let document = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    let records = try #require(document?[list] as? [[String: Any]])
    return try #require(records.first { $0["id"] as? String == id })
  }

  @Test func `an entitlement has its sums, who it is for, sources and dates`() throws {
    let home = try record("entitlements/setting-up-home")
    #expect(home["state"] as? String == "in-force")
    #expect(home["page"] as? String == "entitlements/setting-up-home.html")
    #expect(home["address"] is NSNull)
    let sums = (home["amount"] as? [String: Any])?["sums"] as? [[String: Any]]
    #expect(sums?.map { $0["value"] as? String } == ["£3,000"])
    #expect(sums?.map { $0["to-confirm"] as? String } == ["The council’s own sum."])
    #expect(home["review-by"] as? String == "2027-05-01")
    #expect(home["council-adds"] is [String: Any])
  }

  @Test func `with an address each page's own is whole`() throws {
    let offer = LocalOffer.derby(address: "https://a.gov.uk/offer")
    let home = try record("entitlements/setting-up-home", of: offer)
    #expect(
      home["address"] as? String == "https://a.gov.uk/offer/entitlements/setting-up-home.html")
  }

  @Test func `what ended has a name and a day, and nothing that could be asked for`() throws {
    let old = try record("entitlements/old-grant")
    #expect(old["state"] as? String == "ended")
    #expect(old["ends"] as? String != nil)
    for name in ["summary", "who", "amount", "how-to-get", "council-adds"] {
      #expect(old[name] is NSNull, "\(name)")
    }
  }

  @Test func `what is not in force yet is coming`() throws {
    #expect(try record("entitlements/coming-home")["state"] as? String == "coming")
  }

  @Test func `a line that waits to be confirmed is empty and named`() throws {
    let team = try record("leaving-care-team", in: "contacts")
    #expect(team["phone"] is NSNull)
    #expect(team["not-confirmed"] as? [String] == ["phone", "email"])
    let helpline = try record("help-at-hand", in: "contacts")
    #expect(helpline["phone"] as? String == "0800 528 0731")
    #expect(helpline["not-confirmed"] as? [String] == [])
  }

  @Test func `the number of jobs changes no byte`() {
    let plan = BuildPlan(for: .derby())
    #expect(OfferDocument(of: plan, jobs: 1).bytes == OfferDocument(of: plan, jobs: 8).bytes)
  }

  @Test func `the files of data are named on a page, and made`() {
    let site = RenderedSite(of: .derby(address: "https://a.gov.uk"))
    let names = ["offer.json", "offer.schema.json", "data/partner-services.csv", "feed.xml"]
    for name in names {
      #expect(site.files.contains { $0.path == name })
      #expect(site["data.html"].contains("href=\"\(name)\">"))
    }
    #expect(site["changes.html"].contains("href=\"feed.xml\""))
    let without = RenderedSite(of: .derby())
    #expect(!without.files.contains { $0.path == "feed.xml" })
    #expect(!without["data.html"].contains("feed.xml"))
    #expect(!without["changes.html"].contains("feed.xml"))
  }
}
