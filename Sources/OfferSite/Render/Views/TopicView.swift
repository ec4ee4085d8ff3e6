import OfferContent
import OfferTemplates

/// `pages/topic.mustache`: everything that helps with one need.
struct TopicView: PageView {
  static let template = "pages/topic"

  let layout: LayoutView
  let title: String
  let summary: String
  let icon: HTML
  let groups: [ItemGroupView]
  let audiences: [TopicAudienceView]

  /// The people about whom nothing here is, in one phrase behind "you are".
  let asking: String

  /// Whom they can ask.
  let ask: LinkView?
  let otherTopics: [LinkView]

  static let fields: [Field<TopicView>] = [
    .view("layout") { $0.layout },
    .text("title") { $0.title },
    .text("summary") { $0.summary },
    .html("icon") { $0.icon },
    .list("groups") { $0.groups },
    .flag("hasAudiences") { !$0.audiences.isEmpty || !$0.asking.isEmpty },
    .flag("speaks") { !$0.audiences.isEmpty },
    .list("audiences") { $0.audiences },
    .text("asking") { $0.asking },
    .view("ask") { $0.ask },
    .flag("hasOtherTopics") { !$0.otherTopics.isEmpty },
    .list("otherTopics") { $0.otherTopics },
  ]
}

extension TopicView {
  init(_ number: Int, in setting: PageSetting) {
    let topics = setting.offer.nation.topics
    let topic = topics[number]
    let listed = setting.plan.listing.topics[topic.id] ?? Listing.Topic()
    layout = setting.layout(description: topic.summary)
    title = topic.title
    summary = topic.summary
    icon = topic.icon.flatMap { setting.icons[$0] } ?? HTML()
    groups =
      ItemGroupView.groups(of: listed.entitlements, in: setting)
      + [
        ItemGroupView(
          "partner", "Who else helps",
          listed.partnerServices.map { ItemView(partnerService: $0, in: setting) }),
        ItemGroupView(
          "pages", "More about this",
          listed.pages.map { ItemView(text: $0, in: setting) }),
        ItemGroupView.coming(of: listed.entitlements, in: setting),
      ].compactMap(\.self)
    let all = setting.offer.nation.audiences
    let spoken = all.map { TopicAudienceView($0, of: topic, listed, in: setting) }
    audiences = spoken.compactMap(\.self)
    asking = zip(all, spoken).filter { $0.1 == nil }.map(\.0.title).joinedWithOr
    ask = setting.ask
    otherTopics = topics.compactMap { other in
      other.id == topic.id
        ? nil : LinkView(href: setting.link(to: PageAddress(of: other)), title: other.title)
    }
  }
}

extension ItemGroupView {
  fileprivate init?(_ name: String, _ title: String, _ items: [ItemView]) {
    guard !items.isEmpty else { return nil }
    self.init(title: title, explanation: "", name: name, items: items)
  }
}
