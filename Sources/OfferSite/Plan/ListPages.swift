import Diagnostics
import OfferContent

/// On which pages lists stand: the first page that shows one is where its records are linked to.
struct ListPages {
  /// A page that shows a list.
  struct Target: Sendable {
    let address: PageAddress
    let title: String

    /// What stands before the ids of its records.
    let anchorPrefix: String
  }

  private(set) var first: [Lists.Name: Target] = [:]

  /// The pages on which the list of routes can be narrowed.
  private(set) var withRoutes: Set<PageAddress> = []

  init(of offer: LocalOffer, _ written: WrittenPages) {
    guard !offer.lists.paths.isEmpty else { return }
    for file in written.files {
      for case .list(let name) in offer.readings[file.path]?.shown ?? [] {
        let target = Target(
          address: file.address, title: file.title,
          anchorPrefix: file.isAddition ? offer.council.anchorPrefix : "")
        first[name] = first[name] ?? target
        if name == .routes, !offer.lists.routes.isEmpty { withRoutes.insert(file.address) }
      }
    }
  }
}
