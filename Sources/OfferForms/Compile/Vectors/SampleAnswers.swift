import Diagnostics
import OfferContent

/// What somebody might post from a form's page: good answers to every question, none of them anybody's.
///
/// Words are such as break what is careless: an accent made of two scalars, a script that runs from right to
/// left, a picture made of several scalars, quotes and a bracket.
struct SampleAnswers {
  let gate: FormGate

  /// The moment of every vector.
  let sent: Instant

  /// Good answers, by the places of their questions.
  private let answers: [Submission.Answer]

  /// Samples for a gate; nil where the calendar has no such day, which it has: months after it are shorter, and
  /// a leap day is among them.
  init?(for gate: FormGate) {
    guard let day = Day(year: 2027, month: 8, day: 31) else { return nil }
    self.gate = gate
    sent = Instant(day, second: 37_800)
    answers = gate.fields.map { SampleAnswers.answer(to: $0.field, in: gate.form) }
  }

  /// What the page itself posts.
  var hidden: [(name: String, answer: Submission.Answer)] {
    [
      ("form", .text(gate.form.id.value)), ("version", .text(gate.form.version.value)),
      ("lang", .text(gate.form.language)), ("notice_sha256", .text(gate.noticeHash)),
      (gate.form.spam.honeypot, .text("")),
    ]
  }

  /// A whole post.
  ///
  /// - Parameters:
  ///   - choices: what is answered to the question of each purpose; nil where nothing is.
  ///   - isPresent: whether a question is answered.
  /// - Returns: the post, with the hidden fields.
  func post(
    _ choices: (GatedPurpose) -> String?, where isPresent: (GatedField) -> Bool = { _ in true }
  ) -> Submission {
    var posted = hidden
    for purpose in gate.purposes where purpose.isAsked {
      if let choice = choices(purpose) { posted.append((purpose.answerKey, .text(choice))) }
    }
    for (field, answer) in zip(gate.fields, answers) where isPresent(field) {
      posted.append((field.field.id, answer))
    }
    return Submission(
      posted: posted, submitted: sent,
      reference: gate.form.isAnonymous ? nil : "K7Q2-9F")
  }

  /// A good answer to a question.
  private static func answer(
    to field: FormField, in form: FormSpecification
  ) -> Submission.Answer {
    switch field.kind {
    case .text, .longText, .address:
      .text(short("\(field.id): Zoe\u{308} said “yes & <no>” عربي 👩🏽‍🚒 '\"", field.longest))
    case .email: .text("\(field.id)@example.org")
    // A number that the regulator keeps for drama (Ofcom, telephone numbers for use in TV and radio).
    case .phone: .text("01632 960001")
    case .date: .text("2028-02-29")
    case .page: .text(short("entitlements/staying-put.html", field.longest))
    case .ageBand, .choice: .text(oldest(field, in: form))
    case .choices: .several(field.options.map(\.value))
    }
  }

  private static func short(_ text: String, _ longest: Int) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.prefix(longest)))
  }

  /// The last of the answers with which somebody stays on the form.
  private static func oldest(_ field: FormField, in form: FormSpecification) -> String {
    let leaving = form.elsewhere?.field == field.id ? form.elsewhere?.value : nil
    return field.options.map(\.value).last { $0 != leaving } ?? ""
  }
}
