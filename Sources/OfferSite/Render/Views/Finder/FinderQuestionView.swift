import OfferContent
import OfferTemplates

/// A question with its answers.
struct FinderQuestionView: View {
  let number: Int
  let title: String
  let help: String

  /// Whether its answers say which of the things that are open depend on age.
  let isAge: Bool
  let answers: [FinderAnswerView]

  static let fields: [Field<FinderQuestionView>] = [
    .text("number") { String($0.number) },
    .text("title") { $0.title },
    .text("help") { $0.help },
    .flag("isAge") { $0.isAge },
    .list("answers") { $0.answers },
  ]
}

extension FinderQuestionView {
  init(_ question: StatusTable.Question, number: Int, isAge: Bool) {
    self.number = number
    title = question.title
    help = question.help ?? ""
    self.isAge = isAge
    answers = question.answers.enumerated().map { number, answer in
      FinderAnswerView(number: number, title: answer.title, says: answer.says)
    }
  }
}

/// An answer, and what is true of whoever gives it.
struct FinderAnswerView: View {
  let number: Int
  let title: String
  let says: String

  static let fields: [Field<FinderAnswerView>] = [
    .text("number") { String($0.number) },
    .text("title") { $0.title },
    .text("says") { $0.says },
  ]
}
