import Diagnostics
import OfferContent
import OfferTemplates

/// `pages/text.mustache`: a page of plain words.
struct TextPageView: PageView {
  static let template = "pages/text"

  let layout: LayoutView
  let title: String
  let summary: HTML

  /// The questions that lead to what somebody can get, on the page about statuses.
  let finder: LinkView?
  let toConfirm: ToConfirmView?
  let body: HTML
  let addition: AdditionView?
  let audiences: [AudienceNoteView]

  /// What it says of forms, where it is the site's privacy page.
  let formPrivacy: FormPrivacyView?
  let review: ReviewView

  static let fields: [Field<TextPageView>] = [
    .view("layout") { $0.layout },
    .text("title") { $0.title },
    .html("summary") { $0.summary },
    .view("finder") { $0.finder },
    .view("toConfirm") { $0.toConfirm },
    .html("body") { $0.body },
    .view("addition") { $0.addition },
    .flag("hasAudiences") { !$0.audiences.isEmpty },
    .list("audiences") { $0.audiences },
    .view("formPrivacy") { $0.formPrivacy },
    .view("review") { $0.review },
  ]
}

extension TextPageView {
  init(_ number: Int, in setting: PageSetting) {
    let page = setting.offer.pages[number]
    let matters = [page.page, page.addition].compactMap(\.self)
    var amounts = AmountsUsed()
    page.visitProse { amounts.add($0, in: setting.offer) }
    layout = setting.layout(
      describedBy: page.page.summary, crumbs: setting.crumbs(to: page.topics))
    title = page.page.title.value
    summary = setting.inline(page.page.summary)
    finder = number == setting.plan.listing.yourStatus ? setting.finder : nil
    toConfirm = ToConfirmView(matters, amounts)
    body = setting.html(page.page.body)
    addition = AdditionView(page.addition, in: setting)
    audiences = setting.audienceNotes(of: matters)
    formPrivacy = FormPrivacyView(in: setting)
    review = ReviewView(of: matters, amounts: amounts, in: setting)
  }
}
