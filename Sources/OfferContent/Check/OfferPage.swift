import Diagnostics

/// One source file of a page, and all in it that a rule may want to hold against the rest.
struct OfferPage: Sendable {
  /// What only the page of an entitlement or a local offer has.
  struct Statement: Sendable {
    let basis: Basis
    let area: Located<String>
    let statuses: [Located<String>]
    let hasSources: Bool
  }

  let path: String

  /// The address below the council's folder; nil where the file adds to a national page.
  let address: String?
  let title: Located<String>

  /// Every piece of Markdown in the file.
  let texts: [Prose]

  /// The headings of its body.
  let headings: [Prose.Heading]
  let toConfirm: [Located<String>]
  let movedFrom: [Located<String>]

  /// The topics it names.
  let topics: [Located<String>]

  /// The contacts it names by id or role, outside of Markdown.
  let contacts: [Located<String>]

  /// What it states, where it is the page of an entitlement or a local offer.
  let statement: Statement?

  /// Whether it states what the law gives or what money there is, or adds to such a page.
  let isOnLawOrMoney: Bool

  fileprivate init(
    _ matter: borrowing PageMatter, at address: String?, texts: [Prose],
    topics: [Located<String>] = [], contacts: [Located<String>] = [],
    statement: Statement? = nil, isOnLawOrMoney: Bool = false
  ) {
    path = matter.path
    self.address = address
    title = matter.title
    self.texts = texts
    headings = matter.body.headings
    toConfirm = matter.toConfirm
    movedFrom = matter.movedFrom
    self.topics = topics
    self.contacts = contacts
    self.statement = statement
    self.isOnLawOrMoney = isOnLawOrMoney
  }
}

extension LocalOffer {
  /// Every source file of a page, the additions among them.
  var offerPages: [OfferPage] {
    var found: [OfferPage] = []
    found.reserveCapacity(entitlements.count + partnerServices.count + pages.count)
    for index in entitlements.indices { entitlements[index].addPages(to: &found) }
    for index in partnerServices.indices { partnerServices[index].addPages(to: &found) }
    for index in pages.indices { pages[index].addPages(to: &found) }
    return found
  }
}

extension Entitlement {
  fileprivate func addPages(to pages: inout [OfferPage]) {
    var texts = who.conditions
    texts += [page.summary, page.body, howToGet]
    if let amount { texts.append(amount) }
    if let ifToldNo { texts.append(ifToldNo) }
    pages.append(
      OfferPage(
        page, at: "\(kind.rawValue)/\(page.slug).html", texts: texts, topics: topics,
        contacts: contact.map { [$0] } ?? [],
        statement: OfferPage.Statement(
          basis: basis, area: area, statuses: who.statuses, hasSources: !page.sources.isEmpty),
        isOnLawOrMoney: true))
    guard let addition else { return }
    let added = [addition.page.body, addition.amount, addition.howToGet, addition.ifToldNo]
    pages.append(
      OfferPage(
        addition.page, at: nil, texts: added.compactMap { $0 },
        contacts: addition.contact.map { [$0] } ?? [], isOnLawOrMoney: true))
  }
}

extension PartnerService {
  fileprivate func addPages(to pages: inout [OfferPage]) {
    pages.append(
      OfferPage(
        page, at: "partner-services/\(page.slug).html", texts: [page.summary, page.body],
        topics: topics, contacts: contacts))
  }
}

extension TextPage {
  fileprivate func addPages(to pages: inout [OfferPage]) {
    pages.append(
      OfferPage(
        page, at: "\(page.slug).html", texts: [page.summary, page.body], topics: topics))
    guard let addition else { return }
    pages.append(OfferPage(addition, at: nil, texts: [addition.body]))
  }
}
