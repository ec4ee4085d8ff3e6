import Diagnostics
import OfferForms
import OfferTemplates

/// `pages/form-build-sheet.mustache`: how to build a form by hand in an engine that reads no file.
struct FormBuildSheetView: PageView {
  static let template = "pages/form-build-sheet"

  let layout: LayoutView
  let form: LinkView
  let version: String
  let title: String
  let intro: String
  let send: String
  let next: String
  let notice: String
  let groups: [BuildStep]
  let hidden: [HiddenAnswer]
  let rules: FormRulesView
  let purposes: [PurposeView]
  let specification: String

  static let fields: [Field<FormBuildSheetView>] = [
    .view("layout") { $0.layout },
    .view("form") { $0.form },
    .text("version") { $0.version },
    .text("title") { $0.title },
    .text("intro") { $0.intro },
    .text("send") { $0.send },
    .text("next") { $0.next },
    .text("notice") { $0.notice },
    .list("groups") { $0.groups },
    .list("hidden") { $0.hidden },
    .view("rules") { $0.rules },
    .list("purposes") { $0.purposes },
    .text("specification") { $0.specification },
  ]
}

/// A part of a form, to be built by hand.
struct BuildStep: View {
  let title: String
  let fields: [BuildField]
  let consent: ConsentView?

  static let fields: [Field<BuildStep>] = [
    .text("title") { $0.title },
    .list("fields") { $0.fields },
    .view("consent") { $0.consent },
  ]
}

/// A question, to be built by hand.
struct BuildField: View {
  let id: String
  let label: String
  let hint: String
  let kind: String
  let isRequired: Bool
  let gate: String
  let options: [QuestionView.Option]

  static let fields: [Field<BuildField>] = [
    .text("id") { $0.id },
    .text("label") { $0.label },
    .text("hint") { $0.hint },
    .text("kind") { $0.kind },
    .flag("isRequired") { $0.isRequired },
    .text("gate") { $0.gate },
    .flag("hasOptions") { !$0.options.isEmpty },
    .list("options") { $0.options },
  ]
}

extension FormBuildSheetView {
  init(_ number: Int, in setting: PageSetting) {
    let setting = FormSetting(number, in: setting)
    let specification = setting.specification
    layout = setting.layout(description: "How to build this form by hand, step by step.")
    form = setting.link(to: setting.form)
    version = specification.version.value
    title = specification.title.words
    intro = specification.intro.words
    send = specification.send.words
    next = specification.next.words
    notice = setting.link(to: .privacyNotice)
    groups = specification.groups.map { BuildStep($0, in: setting) }
    hidden = specification.hiddenAnswers
    rules = FormRulesView(of: specification)
    purposes = specification.purposes.map { PurposeView($0, in: setting) }
    self.specification = setting.link(to: .specification)
  }
}

extension BuildStep {
  fileprivate init(_ group: FormSpecification.Group, in setting: FormSetting) {
    switch group {
    case .consent(let id):
      let purpose = setting.specification.purpose(id)
      self.init(
        title: "One question by itself", fields: [],
        consent: purpose.map { ConsentView($0, in: setting) })
    case .questions(let title, let ids):
      self.init(
        title: title?.words ?? "Questions",
        fields: ids.compactMap(setting.specification.field).map {
          BuildField($0, of: setting.specification)
        }, consent: nil)
    }
  }
}

extension BuildField {
  fileprivate init(_ field: FormField, of specification: FormSpecification) {
    id = field.id
    label = field.label.words
    hint = field.hint?.words ?? ""
    kind = field.kind.inWords(longest: field.longest)
    isRequired = field.isRequired
    gate = field.gate.flatMap(specification.purpose)?.ask?.words ?? ""
    options = field.options.map { QuestionView.Option(value: $0.value, words: $0.label.words) }
  }
}

extension FormField.Kind {
  /// What to choose in an engine.
  fileprivate func inWords(longest: Int) -> String {
    switch self {
    case .text: "one line of text, at most \(longest.grouped) characters"
    case .longText: "several lines of text, at most \(longest.grouped) characters"
    case .email: "an email address"
    case .phone: "a telephone number, as text"
    case .address: "several lines of text, for a postal address"
    case .date: "a day: year, month and day"
    case .ageBand, .choice: "one of these answers (radio buttons, none chosen at first)"
    case .choices: "any of these answers (tick boxes, none ticked at first)"
    case .page: "hidden: the address of the page that somebody was on, without a query"
    }
  }
}
