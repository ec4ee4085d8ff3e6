import Diagnostics
import OfferContent
import OfferTemplates

/// `pages/coverage.mustache`: what the offer covers, what is missing, and what is coming.
struct CoverageView: PageView {
  static let template = "pages/coverage"

  let layout: LayoutView
  let council: String
  let place: String
  let packs: [DutyPackView]
  let areas: [CoveredAreaView]

  static let fields: [Field<CoverageView>] = [
    .view("layout") { $0.layout },
    .text("council") { $0.council },
    .text("place") { $0.place },
    .flag("hasPacks") { !$0.packs.isEmpty },
    .list("packs") { $0.packs },
    .list("areas") { $0.areas },
  ]
}

extension CoverageView {
  init(in setting: PageSetting) {
    let offer = setting.offer
    let coverage = Coverage(of: offer, setting.plan.written)
    layout = setting.layout(
      description: "What the law says must be in this offer, where it is, and what is missing.")
    council = offer.council.name
    place = offer.council.place
    packs = offer.nation.duties.map { DutyPackView($0, coverage, in: setting) }
    areas = zip(offer.nation.areas, coverage.areas).enumerated().map { number, area in
      CoveredAreaView(
        area.0, area.1, href: setting.link(to: setting.plan.areas[number]), in: offer)
    }
  }
}
