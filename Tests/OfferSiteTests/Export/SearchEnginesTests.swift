import Diagnostics
import Testing

@testable import OfferContent
@testable import OfferSite

@Suite struct SearchEnginesTests {
  @Test func `without an address a note says what was not made`() {
    let (files, report) = export(.derby(isExample: false))
    #expect(files.isEmpty)
    #expect(
      report.diagnostics == [
        Diagnostic(
          .noAddress,
          "the site has no address yet, so sitemap.xml, robots.txt, feed.xml and canonical links were "
            + "not made",
          at: SourceLocation(path: "Content/derby/council.yaml", line: 1),
          help: "once the address is known, write it in council.yaml as in "
            + "'address: https://offer.example.gov.uk'")
      ])
  }

  @Test func `a worked example without an address lacks nothing`() {
    let (files, report) = export(.derby())
    #expect(files.isEmpty)
    #expect(report.diagnostics.isEmpty)
  }

  @Test func `a worked example asks to be left out and has no site map`() {
    let (files, report) = export(.derby(address: "https://a.gov.uk"))
    #expect(files.map(\.path) == ["robots.txt"])
    #expect(files.map(\.text) == ["User-agent: *\nDisallow: /\n"])
    #expect(report.diagnostics.isEmpty)
  }

  @Test func `the site map lists pages but no tombstone, redirect or missing page`() {
    let (files, _) = export(
      .derby(
        isExample: false, address: "https://a.gov.uk/offer", topics: [],
        partnerServices: [], pages: []))
    #expect(files.map(\.path) == ["robots.txt", "sitemap.xml"])
    #expect(
      files.map(\.text) == [
        "User-agent: *\nAllow: /\nSitemap: https://a.gov.uk/offer/sitemap.xml\n",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>https://a.gov.uk/offer/</loc></url>
        <url><loc>https://a.gov.uk/offer/areas/accommodation.html</loc></url>
        <url><loc>https://a.gov.uk/offer/areas/staying-close.html</loc></url>
        <url><loc>https://a.gov.uk/offer/a-z.html</loc></url>
        <url><loc>https://a.gov.uk/offer/a-z/c.html</loc></url>
        <url><loc>https://a.gov.uk/offer/contacts.html</loc></url>
        <url><loc>https://a.gov.uk/offer/changes.html</loc></url>
        <url><loc>https://a.gov.uk/offer/words.html</loc></url>
        <url><loc>https://a.gov.uk/offer/coverage.html</loc></url>
        <url><loc>https://a.gov.uk/offer/data.html</loc></url>
        <url><loc>https://a.gov.uk/offer/entitlements/setting-up-home.html</loc></url>
        <url><loc>https://a.gov.uk/offer/local-offers/starter-pack.html</loc></url>
        <url><loc>https://a.gov.uk/offer/entitlements/coming-home.html</loc></url>
        </urlset>

        """,
      ])
  }

  private func export(_ offer: LocalOffer) -> (files: [RenderedFile], report: Report) {
    var report = Report()
    let plan = BuildPlan(for: offer)
    return (SearchEngines(for: plan, reporting: &report).files, report)
  }
}

extension RenderedFile {
  /// The file's bytes as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
