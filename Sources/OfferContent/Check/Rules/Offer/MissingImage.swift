import Diagnostics

/// A picture that a page shows is there.
struct MissingImage: PageRule {
  func check(_ page: OfferPage, of offer: CheckedOffer, reporting report: inout Report) {
    for text in page.texts {
      for image in text.images where !offer.offer.images.contains(where: { $0.path == image.path })
      {
        report.add(.missingImage(image, known: offer.offer.images.map(\.path)))
      }
    }
  }
}

extension Rule {
  static let missingImage = Rule(
    "missing-image", .error,
    "A picture that a page shows lies in Content.",
    why: "A reader would see a broken frame.")
}

extension Diagnostic {
  fileprivate static func missingImage(_ image: Prose.Image, known: [String]) -> Diagnostic {
    Diagnostic(
      .missingImage, "there is no picture '\(image.path)'", at: image.location,
      help: NearestName.path(image.path, among: known).map { "use '\($0)'" }
        ?? "put the picture there, or take it out of the page")
  }
}
