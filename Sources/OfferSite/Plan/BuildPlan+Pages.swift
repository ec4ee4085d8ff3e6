import Diagnostics
import OfferContent

extension BuildPlan {
  /// The pages that the program makes itself.
  static func ownPages(
    of offer: LocalOffer, _ written: WrittenPages, _ listing: Listing
  ) -> [Page] {
    let sources = SharedSources(of: offer, written, listing)
    let letters = offer.keywordLetters.map { letter, sources in
      Page(
        kind: .letter(letter), address: PageAddress(of: letter), title: "A to Z: \(letter.name)",
        sources: sources)
    }
    let topics = offer.nation.topics.enumerated().map { index, topic in
      Page(
        kind: .topic(index), address: PageAddress(of: topic), title: topic.title,
        sources: sources.of(topic))
    }
    let areas = offer.nation.areas.enumerated().map { index, area in
      Page(
        kind: .area(index), address: PageAddress(of: area), title: area.title,
        sources: sources.of(area))
    }
    return [
      Page(
        kind: .home, address: .home, title: offer.council.siteTitle, sources: sources.ofHome)
    ] + topics + areas + [
      Page(kind: .aToZ, address: .aToZ, title: "A to Z", sources: sources.ofEverything)
    ] + letters + [
      Page(
        kind: .contacts, address: .contacts, title: "Who to contact", sources: sources.ofContacts),
      Page(kind: .changes, address: .changes, title: "What changed", sources: sources.ofChanges),
      Page(kind: .words, address: .words, title: "Words explained", sources: sources.ofWords),
    ] + coverage(of: offer, sources) + finder(of: offer, sources) + [
      Page(
        kind: .data, address: .data, title: "This offer as data", sources: sources.ofContacts),
      Page(
        kind: .notFound, address: .notFound, title: "Page not found", sources: sources.ofContacts),
    ]
  }

  /// What the offer covers, where its nation's law names areas.
  private static func coverage(of offer: LocalOffer, _ sources: SharedSources) -> [Page] {
    guard !offer.nation.areas.isEmpty else { return [] }
    return [
      Page(
        kind: .coverage, address: .coverage, title: "What this offer covers",
        sources: sources.ofCoverage)
    ]
  }

  /// The questions by which somebody finds out what they can get, where the nation has written any.
  private static func finder(of offer: LocalOffer, _ sources: SharedSources) -> [Page] {
    guard let rules = offer.nation.eligibility?.rows.first?.id.location.path else { return [] }
    return [
      Page(
        kind: .finder, address: .finder, title: "Find out what you can get",
        sources: sources.ofFinder(withRulesIn: rules))
    ]
  }

  /// The pages that somebody wrote, each in a file.
  ///
  /// - Parameters:
  ///   - written: their addresses.
  ///   - offer: what they say.
  ///   - withRoutes: the pages on which the list of routes can be narrowed.
  ///   - jobs: how many pages may be planned at once.
  /// - Returns: the pages in the order of the offer's own lists.
  static func pages(
    for written: WrittenPages, in offer: LocalOffer, withRoutes: Set<PageAddress>, jobs: Int
  ) -> [Page] {
    let entitlements = Array(offer.entitlements.indices).concurrentMap(jobs: jobs) { index in
      let hasEnded = offer.entitlements[index].hasEnded(on: offer.today)
      return Page(
        kind: hasEnded ? .tombstone(index) : .entitlement(index),
        address: written.entitlements[index], title: offer.entitlements[index].page.title.value,
        sources: offer.entitlements[index].sourcePaths(in: offer))
    }
    let services = offer.partnerServices.indices.map { index in
      Page(
        kind: .partnerService(index), address: written.partnerServices[index],
        title: offer.partnerServices[index].page.title.value,
        sources: offer.partnerServices[index].sourcePaths(in: offer))
    }
    let texts = offer.pages.indices.map { index in
      Page(
        kind: .text(index), address: written.texts[index],
        title: offer.pages[index].page.title.value,
        sources: offer.pages[index].sourcePaths(in: offer))
    }
    let pages = entitlements + services + texts
    guard !withRoutes.isEmpty else { return pages }
    return pages.map { page in
      var page = page
      if withRoutes.contains(page.address) { page.scripts.append(.narrow) }
      return page
    }
  }

  /// The pages of the narrower lists of routes.
  static func pages(of groups: [RouteGroup], in offer: LocalOffer) -> [Page] {
    let shared = [offer.council.location.path, "Content/\(offer.nation.id)/nation.yaml"]
    let services = offer.lists.routes.compactMap(\.provider.value.value)
    let sources =
      shared + (offer.lists.paths[.routes] ?? [])
      + offer.partnerServices.map(\.page).filter { services.contains($0.slug) }.map(\.path)
    return groups.enumerated().map { number, group in
      Page(
        kind: .routes(number), address: PageAddress(group.address), title: group.pageTitle,
        sources: sources)
    }
  }
}
