import Diagnostics

/// The pages that every page's foot links to are there.
struct MissingPage: OfferRule {
  /// What readers ask for and the law asks of a public body.
  ///
  /// Source: UK GDPR Article 13 for privacy; the Public Sector Bodies (Websites and Mobile
  /// Applications) (No. 2) Accessibility Regulations 2018 for accessibility.
  static let required = ["about", "privacy", "accessibility"]

  func check(_ offer: CheckedOffer, reporting report: inout Report) {
    let folders = ["Content/\(offer.offer.council.id)", "Content/\(offer.offer.nation.id)"]
    for slug in MissingPage.required
    where !folders.contains(where: { offer.paths.contains("\($0)/pages/\(slug).md") }) {
      report.add(
        .missingPage(slug, nation: offer.offer.nation.id, at: offer.offer.council.location))
    }
  }
}

extension Rule {
  static let missingPage = Rule(
    "missing-page", .error,
    "There is a page about the offer, one on privacy and one on accessibility.",
    why: "The law asks a public body for the last two, and readers ask for the first.")
}

extension Diagnostic {
  fileprivate static func missingPage(
    _ slug: String, nation: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .missingPage, "there is no page '\(slug)'", at: location,
      help: "write Content/\(nation)/pages/\(slug).md")
  }
}
