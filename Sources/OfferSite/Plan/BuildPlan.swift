import Diagnostics
import OfferContent

/// Which pages there are, at which addresses, and where a link to a source file leads.
struct BuildPlan: Sendable {
  /// Where a link to a source file leads.
  struct Target: Sendable {
    let address: PageAddress

    /// What stands before the ids of that file's headings on the page.
    let anchorPrefix: String
  }

  let offer: LocalOffer

  /// The pages, each at an address of its own.
  let pages: [Page]

  let navigation: Navigation

  /// What stands in which list.
  let listing: Listing

  /// Where the pictures that pages show are written, by their source files.
  let images: [String: PageAddress]

  private let targets: [String: Target]

  /// Plans the pages of an offer.
  init(for offer: LocalOffer, reporting report: inout Report) {
    var book = AddressBook()
    for page in BuildPlan.ownPages(of: offer) { book.add(page) }
    for page in BuildPlan.writtenPages(of: offer) { book.add(page, reporting: &report) }
    for matter in offer.matters {
      for old in matter.matter.movedFrom {
        book.add(movedFrom: old, to: matter.address, of: matter.matter, reporting: &report)
      }
    }
    self.offer = offer
    pages = book.pages
    navigation = Navigation(of: pages)
    listing = Listing(of: offer)
    images = Dictionary(
      offer.images.map { ($0.path, AssetNames.address(of: $0)) }, uniquingKeysWith: { $1 })
    targets = BuildPlan.targets(in: offer)
  }

  /// Where a link to a source file leads; nil where it is no page of this offer.
  func target(ofSource path: String) -> Target? { targets[path] }
}

extension BuildPlan {
  /// What stands before the ids of the headings of what the council adds to a national page.
  static func anchorPrefix(of council: Council) -> String { "\(council.id)-" }

  private static func targets(in offer: LocalOffer) -> [String: Target] {
    var targets: [String: Target] = [:]
    let prefix = anchorPrefix(of: offer.council)
    for matter in offer.matters {
      targets[matter.matter.path] = Target(
        address: matter.address, anchorPrefix: matter.isAddition ? prefix : "")
    }
    return targets
  }

  /// The pages that the program makes itself.
  private static func ownPages(of offer: LocalOffer) -> [Page] {
    let sources = SharedSources(of: offer)
    var pages = [
      Page(
        kind: .home, address: .home, title: offer.council.siteTitle, sources: sources.ofHome)
    ]
    for (index, topic) in offer.nation.topics.enumerated() {
      pages.append(
        Page(
          kind: .topic(index), address: PageAddress(of: topic), title: topic.title,
          sources: sources.of(topic)))
    }
    for (index, area) in offer.nation.areas.enumerated() {
      pages.append(
        Page(
          kind: .area(index), address: PageAddress(of: area), title: area.title,
          sources: sources.of(area)))
    }
    pages += [
      Page(kind: .aToZ, address: .aToZ, title: "A to Z", sources: sources.ofEverything),
      Page(
        kind: .contacts, address: .contacts, title: "Who to contact", sources: sources.ofContacts),
      Page(kind: .changes, address: .changes, title: "What changed", sources: sources.ofCouncil),
      Page(kind: .words, address: .words, title: "Words explained", sources: sources.ofWords),
      Page(
        kind: .notFound, address: .notFound, title: "Page not found", sources: sources.ofContacts),
    ]
    return pages
  }

  /// The pages that somebody wrote, each in a file.
  private static func writtenPages(of offer: LocalOffer) -> [Page] {
    var pages: [Page] = []
    for (index, entitlement) in offer.entitlements.enumerated() {
      pages.append(
        Page(
          kind: entitlement.hasEnded(on: offer.today) ? .tombstone(index) : .entitlement(index),
          address: PageAddress(of: entitlement), title: entitlement.page.title.value,
          sources: entitlement.sourcePaths(in: offer)))
    }
    for (index, service) in offer.partnerServices.enumerated() {
      pages.append(
        Page(
          kind: .partnerService(index), address: PageAddress(of: service),
          title: service.page.title.value, sources: service.sourcePaths(in: offer)))
    }
    for (index, page) in offer.pages.enumerated() {
      pages.append(
        Page(
          kind: .text(index), address: PageAddress(of: page), title: page.page.title.value,
          sources: page.sourcePaths(in: offer)))
    }
    return pages
  }
}
