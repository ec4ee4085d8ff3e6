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

  /// The routes that it gives, as links to the list of all, and what it has pledged.
  let routes: [LinkView]
  let pledges: [SentenceView]
  let audiences: [AudienceNoteView]
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
    .flag("hasRoutes") { !$0.routes.isEmpty },
    .list("routes") { $0.routes },
    .flag("hasPledges") { !$0.pledges.isEmpty },
    .list("pledges") { $0.pledges },
    .flag("hasAudiences") { !$0.audiences.isEmpty },
    .list("audiences") { $0.audiences },
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
    routes = setting.routes(of: service)
    pledges = setting.pledges(of: service)
    audiences = setting.audienceNotes(of: [service.page])
    review = ReviewView(
      of: [service.page], amounts: amounts, assuredUntil: offer.reviewBy(of: service), in: setting)
  }
}

extension PageSetting {
  /// The routes that a service gives, where a page shows the list of them.
  fileprivate func routes(of service: PartnerService) -> [LinkView] {
    guard let list = plan.lists[.routes] else { return [] }
    return offer.lists.routes.filter { $0.provider.value == .known(service.page.slug) }.map {
      LinkView(
        href: link(to: list.address, anchor: list.anchorPrefix + $0.anchor), title: $0.title.value)
    }
  }

  /// What a service has pledged, and how that stands.
  fileprivate func pledges(of service: PartnerService) -> [SentenceView] {
    offer.lists.pledges.filter { $0.service.value == service.page.slug }.map { pledge in
      var sentence = inline(pledge.pledge)
      sentence.bytes.append(html: " ")
      sentence.bytes.append(contentsOf: pledge.status.mark.html.bytes)
      sentence.append(small: pledge.report)
      return SentenceView(sentence: sentence)
    }
  }
}
