import Diagnostics
import OfferContent
import OfferTemplates

/// What is open to whom: the entitlements and local offers that can be had today, by status and age.
struct FinderOpenings {
  private let table: StatusTable
  private let finder: FinderTable
  private let setting: PageSetting

  init(of table: StatusTable, _ finder: FinderTable, in setting: PageSetting) {
    self.table = table
    self.finder = finder
    self.setting = setting
  }

  /// What names no status, at the ages at which anybody has one.
  var forEverybody: [FinderTopicView] {
    let served = table.outcomes.indices.filter { table.outcomes[$0].status != nil }
    let ages = finder.ages.map { ages in
      served.reduce(into: Set()) { $0.formUnion(ages[$1]) }
    }
    return topics(at: ages) { $0.isEmpty }
  }

  /// What names a status, at the ages at which an outcome comes out.
  func topics(of status: String, outcome: Int) -> [FinderTopicView] {
    topics(at: finder.ages?[outcome]) { $0.contains { $0.value == status } }
  }

  private func topics(
    at ages: Set<Int>?, where isFor: ([Located<String>]) -> Bool
  ) -> [FinderTopicView] {
    let offer = setting.offer
    var links: [String: [FinderLinkView]] = [:]
    for number in offer.entitlements.indices
    where isFor(offer.entitlements[number].who.statuses) && offer.holds(offer.entitlements[number])
    {
      guard let topic = offer.entitlements[number].topics.first?.value,
        let link = link(to: number, at: ages)
      else { continue }
      links[topic, default: []].append(link)
    }
    return offer.nation.topics.compactMap { topic in
      links[topic.id].map { FinderTopicView(title: topic.title, links: $0) }
    }
  }

  /// A link to a page; nil where it is for nobody of some ages, which are answers to the question.
  private func link(to number: Int, at ages: Set<Int>?) -> FinderLinkView? {
    let entitlement = setting.offer.entitlements[number]
    var link = FinderLinkView(
      href: setting.link(to: setting.plan.written.entitlements[number]),
      title: entitlement.page.title.value)
    guard let ages, let age = table.ageQuestion,
      let its = entitlement.addition?.ages?.value ?? entitlement.who.ages?.value
    else { return link }
    let answers = table.questions[age].answers
    let open = ages.filter { answers[$0].ages?.overlaps(its) ?? true }
    let whole = ages.filter { answers[$0].ages.map { $0.clamped(to: its) == $0 } ?? true }
    if open.isEmpty { return nil }
    if whole != ages { link.ages = its.agesInWords }
    if open != ages { link.answers = open.sorted().map(String.init).joined(separator: " ") }
    return link
  }
}

/// What is open in one topic.
struct FinderTopicView: View {
  let title: String
  let links: [FinderLinkView]

  static let fields: [Field<FinderTopicView>] = [
    .text("title") { $0.title },
    .list("links") { $0.links },
  ]
}

/// A page of something that is open.
struct FinderLinkView: View {
  let href: String
  let title: String

  /// The ages that it is for, where it is not for all who are meant.
  var ages = ""

  /// The answers about age with which it is open, where it is not with all of them.
  var answers = ""

  static let fields: [Field<FinderLinkView>] = [
    .text("href") { $0.href },
    .text("title") { $0.title },
    .text("ages") { $0.ages },
    .text("answers") { $0.answers },
  ]
}
