import Diagnostics

/// One source file of a page, and all in it that a rule may want to hold against the rest.
struct OfferPage: Sendable {
  let matter: PageMatter

  /// The title of the page on which it stands: of what a council adds, the national page's.
  let title: String

  /// Every piece of Markdown in the file, each step of a block of steps among them.
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

  /// The general advice when told no, and what changed: held to the same rules as any page.
  var otherTexts: [OfferPage] {
    [OfferPage(nation.ifToldNo, in: "Content/\(nation.id)/nation.yaml", titled: nation.name)]
      + changes.map { OfferPage($0.what, in: $0.path, titled: "What changed") }
  }
}

extension OfferPage {
  fileprivate static func files(of entitlement: Entitlement) -> [OfferPage] {
    let page = OfferPage(
      matter: entitlement.page, title: entitlement.page.title.value,
      texts: ([entitlement.page.summary, entitlement.page.body, entitlement.howToGet]
        + [entitlement.amount, entitlement.ifToldNo].compactMap { $0 }
        + entitlement.who.conditions).withSteps,
      entitlement: entitlement, isAddition: false, topics: entitlement.topics,
      contacts: [entitlement.contact].compactMap { $0 })
    guard let addition = entitlement.addition else { return [page] }
    let added = OfferPage(
      matter: addition.page, title: entitlement.page.title.value,
      texts: ([addition.page.body]
        + [addition.amount, addition.howToGet, addition.ifToldNo].compactMap { $0 }).withSteps,
      entitlement: entitlement, isAddition: true, topics: [],
      contacts: [addition.contact].compactMap { $0 })
    return [page, added]
  }

  fileprivate init(_ service: PartnerService) {
    self.init(
      matter: service.page, title: service.page.title.value,
      texts: [service.page.summary, service.page.body].withSteps, entitlement: nil,
      isAddition: false,
      topics: service.topics, contacts: service.contacts)
  }

  fileprivate init(_ text: Prose, in path: String, titled title: String) {
    let place = SourceLocation(path: path, line: 1)
    let matter = PageMatter(
      slug: Address.slug(of: path), path: path, title: Located(title, at: place), summary: Prose(),
      body: text, sources: [], toConfirm: [], reviewed: nil, reviewBy: nil, keywords: [],
      movedFrom: [])
    self.init(
      matter: matter, title: title, texts: [text].withSteps, entitlement: nil, isAddition: false,
      topics: [], contacts: [])
  }

  fileprivate static func files(of page: TextPage) -> [OfferPage] {
    let own = OfferPage(
      matter: page.page, title: page.page.title.value,
      texts: [page.page.summary, page.page.body].withSteps, entitlement: nil, isAddition: false,
      topics: page.topics, contacts: [])
    guard let addition = page.addition else { return [own] }
    let added = OfferPage(
      matter: addition, title: page.page.title.value, texts: [addition.body].withSteps,
      entitlement: nil,
      isAddition: true, topics: [], contacts: [])
    return [own, added]
  }
}

extension [Prose] {
  /// The same, and each step of the blocks of steps among them.
  fileprivate var withSteps: [Prose] {
    self
      + flatMap(\.components).flatMap { component -> [Prose] in
        if case .steps(let steps) = component { steps } else { [] }
      }
  }
}
