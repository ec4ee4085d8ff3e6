import Diagnostics
import OfferContent
import OfferTemplates

/// A page as a list shows it.
struct ItemView: View {
  let href: String
  let title: String
  let summary: HTML
  let amount: HTML

  /// What makes somebody give it, or from when it holds.
  let note: String

  static let fields: [Field<ItemView>] = [
    .text("href") { $0.href },
    .text("title") { $0.title },
    .html("summary") { $0.summary },
    .flag("hasAmount") { !$0.amount.bytes.isEmpty },
    .html("amount") { $0.amount },
    .text("note") { $0.note },
  ]
}

extension ItemView {
  init(_ entitlement: Entitlement, in setting: PageSetting) {
    href = setting.link(to: PageAddress(of: entitlement))
    title = entitlement.page.title.value
    summary = setting.inline(entitlement.page.summary)
    amount =
      (entitlement.addition?.amount ?? entitlement.amount).map { setting.inline($0) } ?? HTML()
    note =
      entitlement.isComing(on: setting.offer.today)
      ? entitlement.comingWords : entitlement.basis.words(in: setting.offer.council.place)
  }

  init(_ service: PartnerService, in setting: PageSetting) {
    href = setting.link(to: PageAddress(of: service))
    title = service.page.title.value
    summary = setting.inline(service.page.summary)
    amount = HTML()
    note = service.organisation == service.page.title.value ? "" : service.organisation
  }

  init(_ page: TextPage, in setting: PageSetting) {
    href = setting.link(to: PageAddress(of: page))
    title = page.page.title.value
    summary = setting.inline(page.page.summary)
    amount = HTML()
    note = ""
  }
}
