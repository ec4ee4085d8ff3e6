import OfferForms
import OfferTemplates

/// The questions of the form at the foot of each page.
struct FeedbackQuestionsView: View {
  let intro: String
  let hidden: [HiddenAnswer]
  let honeypot: String
  let groups: [FormGroupView]
  let send: String
  let readers: String
  let notice: String
  let safety: SafetyView?

  static let fields: [Field<FeedbackQuestionsView>] = [
    .text("intro") { $0.intro },
    .flag("isSent") { _ in true },
    .list("hidden") { $0.hidden },
    .text("honeypot") { $0.honeypot },
    .list("groups") { $0.groups },
    .text("send") { $0.send },
    .text("readers") { $0.readers },
    .text("notice") { $0.notice },
    .view("safety") { $0.safety },
  ]
}

extension Theme {
  /// The questions at the foot of a page, the same on all pages of a folder; nothing where nothing is asked
  /// or nothing is sent.
  func feedback(at page: Page, of plan: BuildPlan) -> HTML {
    guard let form = plan.forms.pageFeedback, plan.forms.endpoint != nil, page.takesFeedback else {
      return HTML()
    }
    let setting = PageSetting(
      plan: plan, page: page, frame: Frame(head: HTML(), header: HTML(), footer: HTML()),
      icons: [:], cards: [:], formFiles: .none, scripts: scripts)
    var html = HTML()
    frame.feedback.render(
      FeedbackQuestionsView(in: FormSetting(form, in: setting)), into: &html.bytes)
    return html
  }
}

extension FeedbackQuestionsView {
  fileprivate init(in setting: FormSetting) {
    let specification = setting.specification
    intro = specification.intro.words
    hidden = specification.hiddenAnswers
    honeypot = specification.spam.honeypot
    groups = FormGroupView.all(in: setting)
    send = specification.send.words
    readers = specification.recipients.named
    notice = setting.link(to: .privacyNotice)
    safety = specification.safety.map { SafetyView($0, in: setting) }
  }
}
