import Diagnostics
import OfferContent
import OfferTemplates

/// `pages/tombstone.mustache`: what stands at the address of something that ended.
struct TombstoneView: PageView {
  static let template = "pages/tombstone"

  let layout: LayoutView
  let title: String
  let ended: String

  /// Whether that day is over; a page may be taken away before.
  let isOver: Bool
  let contact: HTML

  /// Where to look for something else.
  let topics: [LinkView]
  let review: ReviewView

  static let fields: [Field<TombstoneView>] = [
    .view("layout") { $0.layout },
    .text("title") { $0.title },
    .text("ended") { $0.ended },
    .flag("isOver") { $0.isOver },
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
    isOver = true
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

  /// What stands where a page ended whose file is gone: all that is known of it is a row.
  init(gone number: Int, in setting: PageSetting) {
    let offer = setting.offer
    let row = offer.published?.rows[number]
    let day: Day? = if case .ended(let day) = row?.fate { day } else { nil }
    ended = day?.written ?? ""
    isOver = day.map { $0 <= offer.today } ?? true
    layout = setting.layout(
      description: isOver ? "This ended on \(ended)." : "This ends on \(ended).")
    title = setting.page.title
    contact = setting.card(of: "ask")
    topics = offer.nation.topics.map { topic in
      LinkView(href: setting.link(to: PageAddress(of: topic)), title: topic.title)
    }
    review = ReviewView(of: [], amounts: AmountsUsed(), in: setting)
  }
}
