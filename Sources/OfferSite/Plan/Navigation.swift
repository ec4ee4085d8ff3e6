/// The links that stand at the top and the foot of every page.
struct Navigation: Sendable {
  struct Item: Hashable, Sendable {
    let address: PageAddress
    let title: String
  }

  /// The links at the top.
  let top: [Item]

  /// The links at the foot: what an officer or a regulator looks for.
  let foot: [Item]

  /// The pages of plain words that stand at the foot where they exist.
  static let footPages = ["about", "accessibility", "privacy"]

  /// The page for whoever needs somebody now: first at the top, where it exists.
  static let urgent = PageAddress("help-now.html")

  init(of pages: [Page]) {
    let footAddresses = Navigation.footPages.map { PageAddress("\($0).html") }
    var top: [Item] = []
    var foot: [Item] = []
    for page in pages {
      switch page.kind {
      case .text where page.address == Navigation.urgent: top.insert(Item(page), at: 0)
      case .aToZ: top.append(Item(page))
      // Shorter than the page's title: three links fit on one line of a narrow phone.
      case .contacts: top.append(Item(address: page.address, title: "Contacts"))
      case .words, .changes, .coverage, .data, .forms: foot.append(Item(page))
      case .text where footAddresses.contains(page.address): foot.append(Item(page))
      default: break
      }
    }
    self.top = top
    self.foot = foot
  }

  /// Whether a link leads to an address.
  func leads(to address: PageAddress) -> Bool {
    top.contains { $0.address == address } || foot.contains { $0.address == address }
  }
}

extension Navigation.Item {
  init(_ page: Page) {
    self.init(address: page.address, title: page.title)
  }
}
