import Diagnostics
import OfferContent
import OfferTemplates

/// `pages/entitlement.mustache`: one thing that a care leaver can get.
struct EntitlementView: PageView {
  static let template = "pages/entitlement"

  let layout: LayoutView
  let title: String
  let summary: HTML

  /// What makes somebody give it, in words and as the style sheet knows it.
  let basis: String
  let basisName: String

  /// From when it holds, where it does not yet.
  let coming: String

  /// The last day on which it can be had.
  let ends: String
  let toConfirm: ToConfirmView?
  let facts: FactsView
  let body: HTML
  let addition: AdditionView?
  let howToGet: HTML
  let howToGetHere: HTML
  let ifToldNo: HTML
  let ifToldNoHere: HTML

  /// Whom to ask.
  let contact: HTML
  let place: String
  let area: LinkView?
  let audiences: [AudienceNoteView]
  let review: ReviewView

  static let fields: [Field<EntitlementView>] = [
    .view("layout") { $0.layout },
    .text("title") { $0.title },
    .html("summary") { $0.summary },
    .text("basis") { $0.basis },
    .text("basisName") { $0.basisName },
    .text("coming") { $0.coming },
    .text("ends") { $0.ends },
    .view("toConfirm") { $0.toConfirm },
    .view("facts") { $0.facts },
    .html("body") { $0.body },
    .view("addition") { $0.addition },
    .html("howToGet") { $0.howToGet },
    .flag("hasHowToGetHere") { !$0.howToGetHere.bytes.isEmpty },
    .html("howToGetHere") { $0.howToGetHere },
    .html("ifToldNo") { $0.ifToldNo },
    .flag("hasIfToldNoHere") { !$0.ifToldNoHere.bytes.isEmpty },
    .html("ifToldNoHere") { $0.ifToldNoHere },
    .flag("hasContact") { !$0.contact.bytes.isEmpty },
    .html("contact") { $0.contact },
    .text("place") { $0.place },
    .view("area") { $0.area },
    .flag("hasAudiences") { !$0.audiences.isEmpty },
    .list("audiences") { $0.audiences },
    .view("review") { $0.review },
  ]
}

extension EntitlementView {
  init(_ number: Int, in setting: PageSetting) {
    self.init(setting.plan.offer.entitlements[number], in: setting)
  }

  private init(_ entitlement: Entitlement, in setting: borrowing PageSetting) {
    let matters = [entitlement.page, entitlement.addition?.page].compactMap(\.self)
    let plan = setting.plan
    var amounts = AmountsUsed()
    entitlement.visitProse { amounts.add($0, in: plan.offer) }
    layout = setting.layout(
      describedBy: entitlement.page.summary, crumbs: setting.crumbs(to: entitlement.topics))
    title = entitlement.page.title.value
    summary = setting.inline(entitlement.page.summary)
    basis = entitlement.basis.words(in: plan.offer.council.place)
    basisName = entitlement.basis.rawValue
    coming = entitlement.isComing(on: plan.offer.today) ? entitlement.comingWords : ""
    ends = entitlement.ends?.value.written ?? ""
    toConfirm = ToConfirmView(matters, amounts)
    facts = FactsView(entitlement, in: setting)
    body = setting.html(entitlement.page.body)
    addition = AdditionView(entitlement.addition?.page, in: setting)
    howToGet = setting.html(entitlement.howToGet, headingShift: 1, idPrefix: "how-")
    howToGetHere = setting.html(here: entitlement.addition?.howToGet, idPrefix: "how-")
    ifToldNo = setting.html(
      entitlement.ifToldNo ?? plan.offer.nation.ifToldNo, headingShift: 1, idPrefix: "no-")
    ifToldNoHere = setting.html(here: entitlement.addition?.ifToldNo, idPrefix: "no-")
    contact = setting.card(of: entitlement.nameOfContact)
    place = plan.offer.council.place
    area = setting.link(toArea: entitlement.area.value)
    audiences = setting.audienceNotes(of: matters)
    review = ReviewView(
      of: matters, amounts: amounts, agreedByForum: entitlement.agreedByForum, in: setting)
  }
}

extension PageSetting {
  /// The way to the first topic of a page.
  func crumbs(to topics: [Located<String>]) -> [LinkView] {
    guard let first = topics.first?.value,
      let number = offer.nation.topics.firstIndex(where: { $0.id == first })
    else { return [] }
    return [LinkView(href: link(to: plan.topics[number]), title: offer.nation.topics[number].title)]
  }

  fileprivate func link(toArea id: String) -> LinkView? {
    offer.nation.areas.firstIndex { $0.id == id }.map { number in
      LinkView(
        href: link(to: plan.areas[number]), title: offer.words(for: offer.nation.areas[number]))
    }
  }

  fileprivate func html(here prose: Prose?, idPrefix: String) -> HTML {
    prose.map { html(addition: $0, headingShift: 1, idPrefix: idPrefix) } ?? HTML()
  }
}
