import Diagnostics

/// The provider of a route is a partner service; so is who pledged, where the name is one of a file.
struct UnknownService: OfferRule {
  func check(_ offer: CheckedOffer, reporting report: inout Report) {
    // A service whose file could not be made out is not here, and its mistake is told there.
    guard !offer.faultyNames.contains(where: { $0.hasPrefix("partner-services/") }) else { return }
    let known = offer.offer.partnerServices.map(\.page.slug)
    let providers = offer.offer.lists.routes.compactMap { route in
      route.provider.value.value.map { Located($0, at: route.provider.location) }
    }
    let services = offer.offer.lists.pledges.map(\.service).filter { Slug.isSlug($0.value) }
    for service in providers + services where !known.contains(service.value) {
      report.add(.unknownService(service, known: known))
    }
  }
}

extension Rule {
  static let unknownService = Rule(
    "unknown-service", .error,
    "The service that gives a route, or has pledged something, has a page among the partner services.",
    why: "A reader could not find out who it is or how to reach it.")
}

extension Diagnostic {
  fileprivate static func unknownService(
    _ name: Located<String>, known: [String]
  ) -> Diagnostic {
    Diagnostic(
      .unknownService, "there is no partner service called '\(name.value)'", at: name.location,
      help: NearestName.of(name.value, among: known).map { "write '\($0)'" }
        ?? "write its page in partner-services, or write 'to-confirm' for a route and words for a pledge"
    )
  }
}
