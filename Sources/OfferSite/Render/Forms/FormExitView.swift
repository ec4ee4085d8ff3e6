import OfferForms
import OfferTemplates

/// `pages/form-exit.mustache`: for those whom a form is not for, and whom to turn to instead.
struct FormExitView: PageView {
  static let template = "pages/form-exit"

  let layout: LayoutView
  let title: String
  let words: [SentenceView]
  let form: LinkView
  let contacts: HTML
  let helplines: [HelplineView]

  static let fields: [Field<FormExitView>] = [
    .view("layout") { $0.layout },
    .text("title") { $0.title },
    .list("words") { $0.words },
    .view("form") { $0.form },
    .flag("hasContacts") { !$0.contacts.bytes.isEmpty },
    .html("contacts") { $0.contacts },
    .list("helplines") { $0.helplines },
  ]
}

extension FormExitView {
  /// What those who are too young are shown.
  init(youngerThan number: Int, in setting: PageSetting) {
    let setting = FormSetting(number, in: setting)
    let ages = setting.specification.ages
    self.init(
      "You need to be \(ages?.youngest ?? 0) or over for this form", ages?.belowText,
      contacts: ["advocacy", "ask"], in: setting)
  }

  /// What those who live elsewhere are shown.
  init(elsewhere number: Int, in setting: PageSetting) {
    let setting = FormSetting(number, in: setting)
    self.init(
      "If you live somewhere else", setting.specification.elsewhere?.text, contacts: ["ask"],
      in: setting)
  }

  private init(
    _ title: String, _ text: FormText?, contacts: [String], in setting: FormSetting
  ) {
    layout = setting.layout(description: text?.words ?? title)
    self.title = title
    words = text.map([SentenceView].init(paragraphsOf:)) ?? []
    form = setting.link(to: setting.form)
    self.contacts = setting.cards(of: contacts)
    helplines = Array(HelplineView.all(of: setting.offer).prefix(3))
  }
}
