import Diagnostics
import OfferContent

/// What an offer covers: for each statutory area and each audience, how many pages of what basis; and for
/// each duty the pages that meet it.
struct Coverage: Sendable {
  /// How many pages there are by law, guidance or a national scheme, and by the council's choice.
  struct Count: Sendable {
    var statutory = 0
    var local = 0
  }

  /// What there is in one area.
  struct Area: Sendable {
    var count = Count()

    /// By audience, in the order of the nation's list.
    var audiences: [Count]
  }

  /// In the order of the nation's areas.
  private(set) var areas: [Area]

  /// The pages that meet a duty, by its id.
  private(set) var duties: [String: [Navigation.Item]] = [:]

  init(of offer: LocalOffer, _ written: WrittenPages) {
    let audiences = offer.nation.audiences
    areas = offer.nation.areas.map { _ in
      Area(audiences: audiences.map { _ in Count() })
    }
    let places = Dictionary(
      zip(offer.nation.areas.lazy.map(\.id), areas.indices), uniquingKeysWith: { first, _ in first }
    )
    for index in offer.entitlements.indices where offer.holds(offer.entitlements[index]) {
      guard let area = places[offer.entitlements[index].area.value] else { continue }
      let part: WritableKeyPath<Count, Int> =
        offer.entitlements[index].basis == .local ? \.local : \.statutory
      areas[area].count[keyPath: part] += 1
      for (place, audience) in audiences.enumerated()
      where offer.entitlements[index].reaches(audience) {
        areas[area].audiences[place][keyPath: part] += 1
      }
    }
    addDuties(of: offer, written)
  }

  private mutating func addDuties(of offer: LocalOffer, _ written: WrittenPages) {
    func add(_ named: [Located<String>], of page: borrowing PageMatter, at address: PageAddress) {
      for duty in named {
        let item = Navigation.Item(address: address, title: page.title.value)
        if duties[duty.value]?.contains(item) != true {
          duties[duty.value, default: []].append(item)
        }
      }
    }
    for index in offer.entitlements.indices where offer.holds(offer.entitlements[index]) {
      let added = offer.entitlements[index].addition?.page.duties ?? []
      add(
        offer.entitlements[index].page.duties + added, of: offer.entitlements[index].page,
        at: written.entitlements[index])
    }
    for index in offer.partnerServices.indices {
      let page = offer.partnerServices[index].page
      add(page.duties, of: page, at: written.partnerServices[index])
    }
    for index in offer.pages.indices {
      let added = offer.pages[index].addition?.duties ?? []
      add(
        offer.pages[index].page.duties + added, of: offer.pages[index].page,
        at: written.texts[index])
    }
  }
}

extension Entitlement {
  /// Whether it is open to people of one situation by age and status, or its words speak to them.
  fileprivate func reaches(_ audience: Nation.Audience) -> Bool {
    audience.isLetIn(by: who, widenedTo: addition?.ages?.value) == true
      || !notes(for: audience).isEmpty
  }
}
