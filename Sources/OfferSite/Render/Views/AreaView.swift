import OfferContent
import OfferTemplates

/// `pages/area.mustache`: an area that the law says the offer must cover.
struct AreaView: PageView {
  static let template = "pages/area"

  let layout: LayoutView
  let title: String
  let summary: String
  let law: String

  /// From when it must be covered, where that is still to come.
  let coming: String
  let groups: [ItemGroupView]
  let council: String

  static let fields: [Field<AreaView>] = [
    .view("layout") { $0.layout },
    .text("title") { $0.title },
    .text("summary") { $0.summary },
    .text("law") { $0.law },
    .text("coming") { $0.coming },
    .flag("isEmpty") { $0.groups.isEmpty },
    .list("groups") { $0.groups },
    .text("council") { $0.council },
  ]
}

extension AreaView {
  init(_ number: Int, in setting: PageSetting) {
    let council = setting.offer.council
    let area = setting.offer.nation.areas[number]
    let listed = setting.plan.listing.areas[area.id] ?? []
    layout = setting.layout(
      headTitle: "\(area.title): what the law says and what \(council.place) adds",
      description: area.summary)
    title = area.title
    summary = area.summary
    law = area.law
    coming = setting.offer.packToCome(with: area)?.comingWords ?? ""
    groups =
      ItemGroupView.groups(of: listed, in: setting)
      + [ItemGroupView.coming(of: listed, in: setting)].compactMap(\.self)
    self.council = council.name
  }
}
