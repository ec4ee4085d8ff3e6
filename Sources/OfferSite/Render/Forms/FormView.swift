import Diagnostics
import OfferContent
import OfferForms
import OfferTemplates

/// `pages/form.mustache`: a form, to be sent or to be printed.
struct FormView: PageView {
  static let template = "pages/form"

  let layout: LayoutView
  let title: String
  let intro: [SentenceView]

  /// Where it is posted; empty where it is printed.
  let action: String
  let hidden: [HiddenAnswer]
  let honeypot: String
  let summary: PrivacySummary
  let ages: AgesView?

  /// What those who live elsewhere are told; empty where it does not matter.
  let elsewhere: String
  let hasExit: Bool
  let groups: [FormGroupView]
  let send: String
  let next: [SentenceView]
  let otherWays: HTML
  let code: String

  static let fields: [Field<FormView>] = [
    .view("layout") { $0.layout },
    .text("title") { $0.title },
    .list("intro") { $0.intro },
    .text("action") { $0.action },
    .flag("isSent") { !$0.action.isEmpty },
    .list("hidden") { $0.hidden },
    .text("honeypot") { $0.honeypot },
    .view("summary") { $0.summary },
    .view("ages") { $0.ages },
    .text("elsewhere") { $0.elsewhere },
    .flag("hasExit") { $0.hasExit },
    .list("groups") { $0.groups },
    .text("send") { $0.send },
    .list("next") { $0.next },
    .html("otherWays") { $0.otherWays },
    .text("code") { $0.code },
  ]
}

/// An answer that nobody types.
struct HiddenAnswer: View {
  let name: String
  let value: String

  static let fields: [Field<HiddenAnswer>] = [
    .text("name") { $0.name },
    .text("value") { $0.value },
  ]
}

extension FormView {
  init(_ number: Int, in setting: PageSetting) {
    let setting = FormSetting(number, in: setting)
    let specification = setting.specification
    // A page that leads to a form is often called the same.
    layout = setting.layout(
      description: specification.intro.words, headTitle: "Form: \(specification.title.words)")
    title = specification.title.words
    intro = [SentenceView](paragraphsOf: specification.intro)
    action = setting.action
    hidden = specification.hiddenAnswers
    honeypot = specification.spam.honeypot
    summary = PrivacySummary(in: setting)
    ages = AgesView(in: setting)
    elsewhere = setting.link(to: .elsewhere)
    hasExit = specification.safety?.hasExit ?? false
    groups = FormGroupView.all(in: setting)
    send = specification.send.words
    next = [SentenceView](paragraphsOf: specification.next)
    otherWays = setting.otherWays
    code = specification.version.value
  }
}

extension [SentenceView] {
  /// The paragraphs of words, which blank lines part.
  init(paragraphsOf text: FormText) {
    self = text.words.split(separator: "\n\n").map { SentenceView(String($0)) }
  }
}
