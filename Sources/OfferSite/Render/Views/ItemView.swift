import Diagnostics
import OfferContent
import OfferTemplates

/// A page as a list shows it.
struct ItemView: View {
  let href: String
  let title: String
  let summary: HTML
  let amount: HTML

  /// What the list's heading does not say: that it is guidance, from when it holds, who gives it.
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
  init(entitlement number: Int, in setting: PageSetting) {
    self.init(
      setting.plan.offer.entitlements[number],
      href: setting.link(to: setting.plan.written.entitlements[number]), in: setting)
  }

  private init(
    _ entitlement: Entitlement, href: String, in setting: borrowing PageSetting
  ) {
    self.href = href
    title = entitlement.page.title.value
    summary = setting.inline(entitlement.page.summary)
    if let amount = entitlement.addition?.amount ?? entitlement.amount {
      self.amount = setting.inline(amount)
    } else {
      amount = HTML()
    }
    if entitlement.isComing(on: setting.plan.offer.today) {
      note = entitlement.comingWords
    } else if entitlement.basis == .guidance {
      note = entitlement.basis.words(in: setting.plan.offer.council.place)
    } else {
      note = ""
    }
  }

  init(partnerService number: Int, in setting: PageSetting) {
    let service = setting.offer.partnerServices[number]
    href = setting.link(to: setting.plan.written.partnerServices[number])
    title = service.page.title.value
    summary = setting.inline(service.page.summary)
    amount = HTML()
    note = service.organisation == service.page.title.value ? "" : service.organisation
  }

  init(text number: Int, in setting: PageSetting) {
    let page = setting.offer.pages[number].page
    href = setting.link(to: setting.plan.written.texts[number])
    title = page.title.value
    summary = setting.inline(page.summary)
    amount = HTML()
    note = ""
  }
}
