import OfferForms
import OfferTemplates

/// `pages/form-problem.mustache`: what to do where a form could not be sent.
struct FormProblemView: PageView {
  static let template = "pages/form-problem"

  let layout: LayoutView
  let form: LinkView

  /// The questions that have to be answered.
  let required: [QuestionNote]

  /// The questions that need a yes or a no.
  let asked: [QuestionNote]
  let otherWays: HTML

  static let fields: [Field<FormProblemView>] = [
    .view("layout") { $0.layout },
    .view("form") { $0.form },
    .flag("hasRequired") { !$0.required.isEmpty },
    .list("required") { $0.required },
    .flag("hasAsked") { !$0.asked.isEmpty },
    .list("asked") { $0.asked },
    .html("otherWays") { $0.otherWays },
  ]
}

extension FormProblemView {
  init(_ number: Int, in setting: PageSetting) {
    let setting = FormSetting(number, in: setting)
    let specification = setting.specification
    layout = setting.layout(description: "What to do where your answers could not be sent.")
    form = setting.link(to: setting.form)
    required = specification.requiredQuestions
    asked = specification.asked.compactMap(\.ask).map { QuestionNote(words: $0.words) }
    otherWays = setting.otherWays
  }
}

extension FormSpecification {
  /// The questions that have to be answered, with the yes behind which they stand.
  var requiredQuestions: [QuestionNote] {
    fields.filter { $0.isRequired && $0.kind != .page }.map { field in
      let gate = field.gate.flatMap(purpose)?.ask
      let only = gate.map { " (only where you said yes to “\($0.words)”)" } ?? ""
      return QuestionNote(words: field.label.words + only)
    }
  }
}
