import Diagnostics
import OfferContent

extension Rule {
  static let noAddress = Rule(
    "no-address", .note,
    "The council's site has an address.",
    why:
      "Search engines want whole addresses, and the page that stands in for a missing one cannot "
      + "link to any other without them.")
}

extension Diagnostic {
  static func noAddress(of council: Council) -> Diagnostic {
    Diagnostic(
      .noAddress,
      "the site has no address yet, so sitemap.xml, robots.txt, feed.xml and canonical links were not "
        + "made",
      at: council.location,
      help: "once the address is known, write it in council.yaml as in "
        + "'address: https://offer.example.gov.uk'")
  }
}
