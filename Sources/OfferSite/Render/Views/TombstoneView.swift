import Diagnostics
import OfferContent
import OfferTemplates

/// `pages/tombstone.mustache`: what stands at the address of something that ended.
struct TombstoneView: PageView {
  static let template = "pages/tombstone"

  let layout: LayoutView
  let title: String
  let ended: String
  let contact: HTML

  /// Where to look for something else.
  let topics: [LinkView]
  let review: ReviewView

  static let fields: [Field<TombstoneView>] = [
    .view("layout") { $0.layout },
    .text("title") { $0.title },
    .text("ended") { $0.ended },
    .flag("hasContact") { !$0.contact.bytes.isEmpty },
    .html("contact") { $0.contact },
    .flag("hasTopics") { !$0.topics.isEmpty },
    .list("topics") { $0.topics },
    .view("review") { $0.review },
  ]
}

extension TombstoneView {
  init(_ number: Int, in setting: PageSetting) {
    let offer = setting.offer
    let entitlement = offer.entitlements[number]
    ended = entitlement.ends?.value.written ?? ""
    layout = setting.layout(
      description: "This ended on \(ended).", crumbs: setting.crumbs(to: entitlement.topics))
    title = entitlement.page.title.value
    contact = setting.card(of: entitlement.nameOfContact)
    topics = offer.nation.topics.compactMap { topic in
      entitlement.topics.contains { $0.value == topic.id }
        ? LinkView(href: setting.link(to: PageAddress(of: topic)), title: topic.title) : nil
    }
    review = ReviewView(of: [entitlement.page], amounts: AmountsUsed(), in: setting)
  }
}
