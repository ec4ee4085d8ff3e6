import OfferTemplates

/// The parts that are the same in many pages, rendered once for all of them.
struct Frame: Sendable {
  var head: HTML
  var header: HTML
  var footer: HTML

  /// What is asked about each page, but for its address; nothing where nothing is asked.
  var feedback = HTML()

  /// What the parts depend on.
  struct Key: Equatable {
    let depth: Int

    /// The link at the top or the foot that leads to the page itself.
    let current: PageAddress?
    let isUnlisted: Bool
    let scripts: [PageScript]

    init(of page: Page, in navigation: Navigation) {
      depth = page.address.depth
      current =
        page.address == .home || navigation.leads(to: page.address) ? page.address : nil
      isUnlisted = !page.isListed
      scripts = page.scripts
    }
  }
}
