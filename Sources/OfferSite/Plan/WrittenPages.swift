import Diagnostics
import OfferContent

/// The pages that somebody wrote: their addresses, in the order of the offer's own lists, and files.
struct WrittenPages: Sendable {
  private(set) var entitlements: [PageAddress] = []
  private(set) var partnerServices: [PageAddress] = []
  private(set) var texts: [PageAddress] = []

  /// The source files, those of one page together.
  private(set) var files: [WrittenFile] = []

  init(in offer: LocalOffer) {
    for index in offer.entitlements.indices {
      let folder = offer.entitlements[index].kind.rawValue
      let address = PageAddress("\(folder)/\(offer.entitlements[index].page.slug).html")
      entitlements.append(address)
      add(offer.entitlements[index].page, offer.entitlements[index].addition?.page, at: address)
    }
    for service in offer.partnerServices {
      let address = PageAddress("partner-services/\(service.page.slug).html")
      partnerServices.append(address)
      add(service.page, nil, at: address)
    }
    for text in offer.pages {
      let address = PageAddress("\(text.page.slug).html")
      texts.append(address)
      add(text.page, text.addition, at: address)
    }
  }

  private mutating func add(
    _ page: PageMatter, _ addition: PageMatter?, at address: PageAddress
  ) {
    let title = page.title.value
    files.append(WrittenFile(page, title: title, at: address, isAddition: false))
    guard let addition else { return }
    files.append(WrittenFile(addition, title: title, at: address, isAddition: true))
  }
}

/// A source file whose words stand on a page.
struct WrittenFile: Sendable {
  let path: String

  /// The page's title.
  let title: String
  let address: PageAddress

  /// Addresses at which the page once stood.
  let movedFrom: [Located<String>]

  /// Whether the words are what the council adds to a national page.
  let isAddition: Bool

  fileprivate init(
    _ matter: PageMatter, title: String, at address: PageAddress, isAddition: Bool
  ) {
    path = matter.path
    self.title = title
    self.address = address
    movedFrom = matter.movedFrom
    self.isAddition = isAddition
  }
}
