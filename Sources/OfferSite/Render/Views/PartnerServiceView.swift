import Diagnostics
import OfferContent
import OfferTemplates

/// `pages/partner-service.mustache`: help that somebody else gives.
struct PartnerServiceView: PageView {
  static let template = "pages/partner-service"

  let layout: LayoutView
  let title: String
  let summary: HTML
  let organisation: String
  let toConfirm: ToConfirmView?
  let eligibility: String
  let ages: String
  let cost: String
  let languages: String
  let locations: [SentenceView]
  let schedule: String
  let referral: String
  let assured: String
  let body: HTML
  let contacts: HTML
  let review: ReviewView

  static let fields: [Field<PartnerServiceView>] = [
    .view("layout") { $0.layout },
    .text("title") { $0.title },
    .html("summary") { $0.summary },
    .text("organisation") { $0.organisation },
    .view("toConfirm") { $0.toConfirm },
    .flag("hasWho") { !$0.eligibility.isEmpty || !$0.ages.isEmpty },
    .text("eligibility") { $0.eligibility },
    .text("ages") { $0.ages },
    .text("cost") { $0.cost },
    .text("languages") { $0.languages },
    .flag("hasLocations") { !$0.locations.isEmpty },
    .list("locations") { $0.locations },
    .text("schedule") { $0.schedule },
    .text("referral") { $0.referral },
    .text("assured") { $0.assured },
    .html("body") { $0.body },
    .flag("hasContacts") { !$0.contacts.bytes.isEmpty },
    .html("contacts") { $0.contacts },
    .view("review") { $0.review },
  ]
}

extension PartnerServiceView {
  init(_ number: Int, in setting: PageSetting) {
    let offer = setting.offer
    let service = offer.partnerServices[number]
    var amounts = AmountsUsed()
    service.visitProse { amounts.add($0, in: offer) }
    layout = setting.layout(
      describedBy: service.page.summary, crumbs: setting.crumbs(to: service.topics))
    title = service.page.title.value
    summary = setting.inline(service.page.summary)
    organisation = service.organisation
    toConfirm = ToConfirmView([service.page], amounts)
    eligibility = service.eligibility ?? ""
    ages = service.ages?.agesInWords ?? ""
    cost = service.cost ?? ""
    languages = service.languages.joined(separator: ", ")
    locations = service.locations.map(SentenceView.init)
    schedule = service.schedule ?? ""
    referral = service.referral ?? ""
    assured = service.assured.value.written
    body = setting.html(service.page.body)
    contacts = HTML(bytes: service.contacts.flatMap { setting.card(of: $0.value).bytes })
    review = ReviewView(of: [service.page], amounts: amounts, in: setting)
  }
}
