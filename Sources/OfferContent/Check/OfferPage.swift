import Diagnostics

/// One source file of a page, and all in it that a rule may want to hold against the rest.
struct OfferPage: Sendable {
  /// What only the page of an entitlement or a local offer has.
  struct Statement: Sendable {
    let basis: Basis
    let area: Located<String>
    let statuses: [Located<String>]
    let ages: Located<ClosedRange<Int>>?

    /// The pack of duties whose day it starts with.
    let startsWith: Located<String>?
    let hasSources: Bool
  }

  let path: String

  /// The address below the council's folder; nil where the file adds to a national page.
  let address: String?
  let title: Located<String>

  /// The title of the page on which it stands: of what a council adds, the national page's.
  let pageTitle: String

  /// Every piece of Markdown in the file, each step of a block of steps among them.
  var texts: [Prose] { isKnown ? pieces.withSteps : pieces }

  /// What its words tell other pages.
  let reading: PageReading

  /// Whether an earlier build read its words and found nothing wrong.
  let isKnown: Bool
  let toConfirm: [Located<String>]
  let movedFrom: [Located<String>]

  /// The topics it names.
  let topics: [Located<String>]

  /// The duties that it meets, and the audiences that it speaks to.
  let duties: [Located<String>]
  let audiences: [Located<String>]

  /// The contacts it names by id or role, outside of Markdown.
  let contacts: [Located<String>]

  /// What it states, where it is the page of an entitlement or a local offer.
  let statement: Statement?

  /// Whether it states what the law gives or what money there is, or adds to such a page.
  let isOnLawOrMoney: Bool

  /// Whether its page states what law, guidance or a national scheme gives.
  let isStatutory: Bool

  /// When somebody last read it against its sources, and by when somebody must again.
  let reviewed: Located<Day>?
  let reviewBy: Located<Day>?

  /// When the last of its sources was read.
  let lastSourceChecked: Located<Day>?

  /// The pieces of Markdown; of a file that is known without the steps in them, which would have to be
  /// read.
  private let pieces: [Prose]

  fileprivate init(
    _ matter: borrowing PageMatter, of pageTitle: String, at address: String?, texts: [Prose],
    known: [String: PageReading],
    topics: [Located<String>] = [], contacts: [Located<String>] = [],
    statement: Statement? = nil, isOnLawOrMoney: Bool = false, isStatutory: Bool = false
  ) {
    path = matter.path
    self.address = address
    title = matter.title
    self.pageTitle = pageTitle
    let texts = texts + matter.audiences.map(\.words)
    let known = known[matter.path]
    isKnown = known != nil
    pieces = known == nil ? texts.withSteps : texts
    reading = known ?? PageReading(of: pieces, body: matter.body)
    toConfirm = matter.toConfirm
    movedFrom = matter.movedFrom
    duties = matter.duties
    audiences = matter.audiences.map(\.audience)
    self.topics = topics
    self.contacts = contacts
    self.statement = statement
    self.isOnLawOrMoney = isOnLawOrMoney
    self.isStatutory = isStatutory
    reviewed = matter.reviewed
    reviewBy = matter.reviewBy
    lastSourceChecked = matter.sources.lazy.map(\.checked).max { $0.value < $1.value }
  }

  /// Words that stand in a data file.
  fileprivate init(_ text: Prose, in path: String, titled pageTitle: String) {
    self.path = path
    address = nil
    title = Located(pageTitle, at: SourceLocation(path: path, line: 1))
    self.pageTitle = pageTitle
    pieces = [text].withSteps
    reading = PageReading(of: pieces, body: text)
    isKnown = false
    (toConfirm, movedFrom, topics, contacts) = ([], [], [], [])
    (duties, audiences) = ([], [])
    statement = nil
    (isOnLawOrMoney, isStatutory) = (false, false)
    (reviewed, reviewBy, lastSourceChecked) = (nil, nil, nil)
  }
}

extension LocalOffer {
  /// Every source file of a page, the additions among them.
  ///
  /// - Parameters:
  ///   - known: what an earlier build read in files that are as they were, by their paths.
  ///   - jobs: how many pages may be looked through at once.
  /// - Returns: the files of entitlements, of partner services and of pages, in their orders.
  func offerPages(knowing known: [String: PageReading], jobs: Int = 1) -> [OfferPage] {
    func all<Page: Sendable>(
      _ pages: [Page], _ add: @Sendable (Page, inout [OfferPage]) -> Void
    ) -> [OfferPage] {
      pages.concurrentMap(jobs: jobs, inChunks: { $0.reduce(into: []) { add($1, &$0) } })
    }
    return all(entitlements) { $0.addPages(to: &$1, known) }
      + all(partnerServices) { $0.addPages(to: &$1, known) }
      + all(pages) { $0.addPages(to: &$1, known) }
  }

  /// What the nation says of its topics and when told no, what changed, the words of lists, and what
  /// statuses mean: held to the same rules as any page.
  var otherTexts: [OfferPage] {
    let outcomes = nation.eligibility?.outcomes ?? []
    let ofNation =
      [nation.ifToldNo] + nation.topics.flatMap(\.audiences).map(\.words)
      + nation.audiences.compactMap(\.words)
    return ofNation.map {
      OfferPage($0, in: "Content/\(nation.id)/nation.yaml", titled: nation.name)
    }
      + changes.map { OfferPage($0.what, in: $0.path, titled: "What changed") }
      + lists.texts.map { OfferPage($0.text, in: $0.path, titled: "The lists") }
      + outcomes.flatMap { outcome in
        [outcome.meaning, outcome.confirm].compactMap(\.self).map {
          OfferPage($0, in: outcome.id.location.path, titled: outcome.title)
        }
      }
  }
}

extension Entitlement {
  fileprivate func addPages(
    to pages: inout [OfferPage], _ known: [String: PageReading]
  ) {
    var texts = who.conditions
    texts += [page.summary, page.body, howToGet]
    if let amount { texts.append(amount) }
    if let ifToldNo { texts.append(ifToldNo) }
    pages.append(
      OfferPage(
        page, of: page.title.value, at: "\(kind.rawValue)/\(page.slug).html", texts: texts,
        known: known, topics: topics,
        contacts: contact.map { [$0] } ?? [],
        statement: OfferPage.Statement(
          basis: basis, area: area, statuses: who.statuses, ages: who.ages,
          startsWith: startsWith,
          hasSources: !page.sources.isEmpty),
        isOnLawOrMoney: true, isStatutory: basis != .local))
    guard let addition else { return }
    let added = [addition.page.body, addition.amount, addition.howToGet, addition.ifToldNo]
    pages.append(
      OfferPage(
        addition.page, of: page.title.value, at: nil, texts: added.compactMap { $0 },
        known: known, contacts: addition.contact.map { [$0] } ?? [], isOnLawOrMoney: true,
        isStatutory: basis != .local))
  }
}

extension PartnerService {
  fileprivate func addPages(
    to pages: inout [OfferPage], _ known: [String: PageReading]
  ) {
    pages.append(
      OfferPage(
        page, of: page.title.value, at: "partner-services/\(page.slug).html",
        texts: [page.summary, page.body], known: known,
        topics: topics, contacts: contacts))
  }
}

extension TextPage {
  fileprivate func addPages(
    to pages: inout [OfferPage], _ known: [String: PageReading]
  ) {
    pages.append(
      OfferPage(
        page, of: page.title.value, at: "\(page.slug).html", texts: [page.summary, page.body],
        known: known, topics: topics))
    guard let addition else { return }
    pages.append(
      OfferPage(addition, of: page.title.value, at: nil, texts: [addition.body], known: known))
  }
}

extension Lists {
  /// Everything in them that is written as Markdown.
  fileprivate var texts: [(text: Prose, path: String)] {
    var texts: [(text: Prose, path: String)] = []
    for route in routes {
      if let text = route.howToApply.value.value {
        texts.append((text, route.howToApply.location.path))
      }
    }
    for pledge in pledges { texts.append((pledge.pledge, pledge.id.location.path)) }
    for commitment in commitments {
      for text in [commitment.commitment, commitment.evidence].compactMap(\.self) {
        texts.append((text, commitment.id.location.path))
      }
    }
    for reply in replies {
      for text in [reply.said, reply.did].compactMap(\.self) {
        texts.append((text, reply.id.location.path))
      }
    }
    for outcome in outcomes {
      if let note = outcome.note { texts.append((note, outcome.id.location.path)) }
    }
    for diagram in diagrams {
      for detail in diagram.steps.compactMap(\.detail) {
        texts.append((detail, diagram.id.location.path))
      }
    }
    return texts + timeline.map { ($0.what, $0.location.path) }
  }
}

extension [Prose] {
  /// The same, and each step of the blocks of steps among them.
  fileprivate var withSteps: [Prose] {
    var all = self
    for component in lazy.flatMap(\.components) {
      if case .steps(let steps) = component { all += steps }
    }
    return all
  }
}
