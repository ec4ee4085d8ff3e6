import OfferContent

/// The words of one source file, and the page on which they stand.
struct Matter {
  let matter: PageMatter
  let address: PageAddress

  /// Whether they are what the council adds to a national page.
  let isAddition: Bool
}

extension LocalOffer {
  /// The words of every source file that stands on a page.
  var matters: [Matter] {
    var matters: [Matter] = []
    for entitlement in entitlements {
      matters.add(
        entitlement.page, entitlement.addition?.page, at: PageAddress(of: entitlement))
    }
    for service in partnerServices {
      matters.add(service.page, nil, at: PageAddress(of: service))
    }
    for page in pages { matters.add(page.page, page.addition, at: PageAddress(of: page)) }
    return matters
  }
}

extension [Matter] {
  fileprivate mutating func add(
    _ page: PageMatter, _ addition: PageMatter?, at address: PageAddress
  ) {
    append(Matter(matter: page, address: address, isAddition: false))
    guard let addition else { return }
    append(Matter(matter: addition, address: address, isAddition: true))
  }
}
