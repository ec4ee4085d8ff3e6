import Diagnostics

/// One source file of a page, and all in it that a rule may want to hold against the rest.
struct OfferPage: Sendable {
  let matter: PageMatter

  /// The title of the page on which it stands: of what a council adds, the national page's.
  let title: String

  /// Every piece of Markdown in the file.
  let texts: [Prose]

  /// What it gives, where it is an entitlement or a local offer or adds to one.
  let entitlement: Entitlement?

  /// Whether it is a council's file that adds to a national page.
  let isAddition: Bool

  /// The topics it names.
  let topics: [Located<String>]

  /// The contacts it names by id or role, outside of Markdown.
  let contacts: [Located<String>]

  /// Whether it states what the law gives or what money there is.
  var statesLawOrMoney: Bool { entitlement != nil }
}

extension LocalOffer {
  /// Every source file of a page, the additions among them.
  var offerPages: [OfferPage] {
    entitlements.flatMap(OfferPage.files(of:)) + partnerServices.map(OfferPage.init)
      + pages.flatMap(OfferPage.files(of:))
  }
}

extension OfferPage {
  fileprivate static func files(of entitlement: Entitlement) -> [OfferPage] {
    let page = OfferPage(
      matter: entitlement.page, title: entitlement.page.title.value,
      texts: [entitlement.page.summary, entitlement.page.body, entitlement.howToGet]
        + [entitlement.amount, entitlement.ifToldNo].compactMap { $0 }
        + entitlement.who.conditions,
      entitlement: entitlement, isAddition: false, topics: entitlement.topics,
      contacts: [entitlement.contact].compactMap { $0 })
    guard let addition = entitlement.addition else { return [page] }
    let added = OfferPage(
      matter: addition.page, title: entitlement.page.title.value,
      texts: [addition.page.body]
        + [addition.amount, addition.howToGet, addition.ifToldNo].compactMap { $0 },
      entitlement: entitlement, isAddition: true, topics: [],
      contacts: [addition.contact].compactMap { $0 })
    return [page, added]
  }

  fileprivate init(_ service: PartnerService) {
    self.init(
      matter: service.page, title: service.page.title.value,
      texts: [service.page.summary, service.page.body], entitlement: nil, isAddition: false,
      topics: service.topics, contacts: service.contacts)
  }

  fileprivate static func files(of page: TextPage) -> [OfferPage] {
    let own = OfferPage(
      matter: page.page, title: page.page.title.value,
      texts: [page.page.summary, page.page.body], entitlement: nil, isAddition: false,
      topics: page.topics, contacts: [])
    guard let addition = page.addition else { return [own] }
    let added = OfferPage(
      matter: addition, title: page.page.title.value, texts: [addition.body], entitlement: nil,
      isAddition: true, topics: [], contacts: [])
    return [own, added]
  }
}
