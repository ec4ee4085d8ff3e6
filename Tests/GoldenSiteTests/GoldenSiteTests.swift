import Diagnostics
import Foundation
import OfferSite
import Testing

/// Whole sites: from `Content` to `Output`, byte by byte, and all that is said about them.
struct GoldenSiteTests {
  @Test(arguments: [GoldenSite.smallest, .everyFeature])
  func `a site becomes what lies in its Output`(site: GoldenSite) throws {
    let slips = try site.difference(ofOutput: site.build().output)
    #expect(slips.isEmpty, "\(slips.joined(separator: "\n"))")
  }

  @Test(arguments: [GoldenSite.smallest, .everyFeature])
  func `what is said about a site stands in its report`(site: GoldenSite) throws {
    let slips = try site.difference(of: site.build().told(quoting: site.sources), to: "report.txt")
    #expect(slips.isEmpty, "\(slips.joined(separator: "\n"))")
  }

  @Test func `every feature is built without an error, and only what is late is warned of`() throws
  {
    let sites = try GoldenSite.everyFeature.build().sites
    #expect(sites.map(\.council) == ["anytown", "newtown"])
    #expect(sites.allSatisfy { $0.report.count(of: .error) == 0 && $0.pageCount > 20 })
    let strict = try GoldenSite.everyFeature.build(isStrict: true).report.diagnostics
    #expect(Set(strict.filter { $0.severity == .error }.map(\.rule.id)) == ["out-of-date"])
  }

  @Test func `the program's own templates show every feature as well`() throws {
    let site = GoldenSite.everyFeature.withTheProgramsOwnTemplates
    let report = try site.build().report
    // The small site has one topic with a drawing; the program's own templates have seven.
    let expected = ["unused-asset", "out-of-date"]
    let said = report.diagnostics.filter {
      $0.severity != .note && !expected.contains($0.rule.id)
    }
    #expect(said.isEmpty, "\(said.map(\.message).joined(separator: "\n"))")
  }
}
