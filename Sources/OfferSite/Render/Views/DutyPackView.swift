import Diagnostics
import OfferContent
import OfferTemplates

/// What one law says must be published, and where it is.
struct DutyPackView: View {
  /// An area or something else that must be published.
  struct Duty: View {
    let title: String
    let pages: [LinkView]
    let isMet: Bool

    static let fields: [Field<Duty>] = [
      .text("title") { $0.title },
      .list("pages") { $0.pages },
      .flag("isMet") { $0.isMet },
    ]
  }

  let law: String

  /// From when it is in force; empty where that is still to come.
  let inForceFrom: String

  /// From when it will be in force; empty where it is.
  let coming: String
  let duties: [Duty]
  let source: SourceView
  let toConfirm: String

  static let fields: [Field<DutyPackView>] = [
    .text("law") { $0.law },
    .text("inForceFrom") { $0.inForceFrom },
    .text("coming") { $0.coming },
    .list("duties") { $0.duties },
    .view("source") { $0.source },
    .text("toConfirm") { $0.toConfirm },
  ]
}

extension DutyPackView {
  init(_ pack: DutyPack, _ coverage: Coverage, in setting: PageSetting) {
    let nation = setting.offer.nation
    let isInForce = pack.isInForce(on: setting.offer.today)
    law = pack.law
    inForceFrom = isInForce ? pack.inForceFrom?.value.written ?? "" : ""
    coming = isInForce ? "" : pack.comingWords
    let areas = pack.areas.compactMap { name -> Duty? in
      guard let number = nation.areas.firstIndex(where: { $0.id == name.value }) else { return nil }
      let count = coverage.areas[number].count
      let link = LinkView(
        href: setting.link(to: setting.plan.areas[number]), title: nation.areas[number].title)
      return Duty(title: "", pages: [link], isMet: count.statutory + count.local > 0)
    }
    let others = pack.duties.map { duty in
      let pages = coverage.duties[duty.id.value] ?? []
      return Duty(
        title: duty.title,
        pages: pages.map { LinkView(href: setting.link(to: $0.address), title: $0.title) },
        isMet: !pages.isEmpty)
    }
    duties = areas + others
    source = SourceView(pack.source)
    toConfirm = pack.toConfirm?.value ?? ""
  }
}
