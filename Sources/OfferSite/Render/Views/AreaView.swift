import OfferContent
import OfferTemplates

/// `pages/area.mustache`: an area that the law says the offer must cover.
struct AreaView: PageView {
  static let template = "pages/area"

  let layout: LayoutView
  let title: String
  let summary: String
  let law: String
  let isComing: Bool
  let groups: [ItemGroupView]
  let council: String

  static let fields: [Field<AreaView>] = [
    .view("layout") { $0.layout },
    .text("title") { $0.title },
    .text("summary") { $0.summary },
    .text("law") { $0.law },
    .flag("isComing") { $0.isComing },
    .flag("isEmpty") { $0.groups.isEmpty },
    .list("groups") { $0.groups },
    .text("council") { $0.council },
  ]
}

extension AreaView {
  init(_ area: Nation.Area, in setting: PageSetting) {
    let offer = setting.offer
    let entitlements = (setting.plan.listing.areas[area.id] ?? []).map { offer.entitlements[$0] }
    layout = setting.layout(
      headTitle: "\(area.title): what the law says and what \(offer.council.place) adds",
      description: area.summary)
    title = area.title
    summary = area.summary
    law = area.law
    isComing = !area.isInForce
    groups =
      ItemGroupView.groups(of: entitlements, in: setting)
      + [ItemGroupView.coming(of: entitlements, in: setting)].compactMap(\.self)
    council = offer.council.name
  }
}
