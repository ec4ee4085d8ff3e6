import OfferForms
import OfferTemplates

/// A part of a form under a heading of its own.
struct FormGroupView: View {
  let title: String

  /// What stands before it, where it is the first in which somebody can write freely.
  let safety: SafetyView?
  let questions: [QuestionView]

  /// The one question of a consent, where it is that.
  let consent: ConsentView?

  static let fields: [Field<FormGroupView>] = [
    .text("title") { $0.title },
    .view("safety") { $0.safety },
    .flag("hasQuestions") { !$0.questions.isEmpty },
    .list("questions") { $0.questions },
    .view("consent") { $0.consent },
  ]
}

extension FormGroupView {
  /// The parts of a form, in their order.
  static func all(in setting: FormSetting) -> [FormGroupView] {
    let specification = setting.specification
    var safety = specification.safety.map { SafetyView($0, in: setting) }
    return specification.groups.map { group in
      switch group {
      case .consent(let id):
        return FormGroupView(
          title: "", safety: nil, questions: [],
          consent: specification.purpose(id).map { ConsentView($0, in: setting) })
      case .questions(let title, let ids):
        // At the foot of a page its address is known: nobody is asked for it.
        let fields = ids.compactMap(specification.field)
          .filter { $0.kind != .page || !setting.page.takesFeedback }
        let isFree = fields.contains { $0.kind == .text || $0.kind == .longText }
        defer { if isFree { safety = nil } }
        return FormGroupView(
          title: title?.words ?? "", safety: isFree ? safety : nil,
          questions: fields.map {
            QuestionView($0, of: specification, idPrefix: setting.idPrefix)
          }, consent: nil)
      }
    }
  }
}
