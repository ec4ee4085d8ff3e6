import Diagnostics
import OfferContent
import OfferForms
import OfferTemplates

/// What stands at the foot of a page for whoever wants to say that it is of use or wrong.
struct PageFeedbackView: View {
  /// Where it is posted; empty where it is told by telephone or post.
  let action: String

  /// The questions and the hidden answers, which are the same on every page.
  let questions: HTML

  /// The name under which the page's address is posted; empty where nothing asks for it.
  let pageField: String

  /// The page's address below the site's first folder: never a query, never where somebody came from.
  let page: String

  /// The page's short code, to quote to whoever is asked.
  let code: String

  /// Whom to tell.
  let contact: LinkView?
  let form: LinkView

  static let fields: [Field<PageFeedbackView>] = [
    .text("action") { $0.action },
    .html("questions") { $0.questions },
    .text("pageField") { $0.pageField },
    .text("page") { $0.page },
    .text("code") { $0.code },
    .view("contact") { $0.contact },
    .view("form") { $0.form },
  ]
}

extension PageFeedbackView {
  /// What stands at the foot of a page; nil where the form for it is not offered, and on pages of forms.
  init?(in setting: borrowing PageSetting) {
    let plan = setting.plan
    guard let form = plan.forms.pageFeedback, setting.page.takesFeedback else { return nil }
    action = plan.forms.action(of: form.specification) ?? ""
    questions = setting.frame.feedback
    pageField = form.specification.fields.first { $0.kind == .page }?.id ?? ""
    page = setting.page.address.path
    code = PageCode(council: plan.offer.council.id, path: page).description
    contact = setting.whomToTell
    self.form = LinkView(
      href: setting.link(to: FormPage.ask.address(in: form)), title: form.specification.title.words)
  }
}

extension Page {
  /// Whether somebody can say at its foot that it is of use or wrong.
  var takesFeedback: Bool {
    switch kind {
    case .form, .forms, .redirect, .notFound: false
    default: true
    }
  }
}

extension PageSetting {
  /// Whom to tell that something is wrong or missing.
  var whomToTell: LinkView? {
    (offer.contact("feedback") ?? offer.contact("ask")).map { contact in
      LinkView(href: link(to: .contacts, anchor: contact.id.value), title: contact.name)
    }
  }
}
