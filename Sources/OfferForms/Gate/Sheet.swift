/// A submission laid out by the form: what was answered to each question, and what was not asked.
struct Sheet {
  /// What was answered to each field, by its place; empty answers are none.
  var answers: [Submission.Answer?]

  /// What was answered about each purpose, by its place.
  var choices: [Submission.Answer?]

  /// The form, version, language and hash that were posted.
  var form, version, language, noticeHash: Submission.Answer?

  /// Whether the field that people do not see was filled in.
  var isFromMachine = false

  /// How many names were posted that are no question of the form.
  var unknownCount = 0

  init(_ submission: Submission, for gate: FormGate) {
    answers = Array(repeating: nil, count: gate.fields.count)
    choices = Array(repeating: nil, count: gate.purposes.count)
    for (name, answer) in submission.posted {
      place(answer, under: name, for: gate)
    }
  }

  private mutating func place(
    _ answer: Submission.Answer, under name: String, for gate: FormGate
  ) {
    if let place = gate.fields.firstIndex(where: { $0.field.id.hasSameScalars(as: name) }) {
      if !answer.isEmpty { answers[place] = answer }
      return
    }
    if let place = gate.purposes.firstIndex(where: {
      $0.isAsked && $0.answerKey.hasSameScalars(as: name)
    }) {
      choices[place] = answer
      return
    }
    switch name {
    case "form": form = answer
    case "version": version = answer
    case "lang": language = answer
    case "notice_sha256": noticeHash = answer
    case gate.form.spam.honeypot: isFromMachine = isFromMachine || !answer.isText("")
    default: unknownCount += 1
    }
  }
}

extension FormGate {
  /// Whether somebody is too young for the form, by the answer they gave.
  func isTooYoung(_ sheet: Sheet) -> Bool {
    guard let answer = ageField.flatMap({ sheet.answers[$0] }) else { return false }
    return agesTooYoung.contains(where: answer.isText)
  }

  /// Whether nothing that reaches somebody is kept, for they did not say that they are old enough (R8).
  ///
  /// - Parameters:
  ///   - sheet: what they answered.
  ///   - isComplete: whether it went through before: an age that is not there was erased, and what only those
  ///     who are old enough may give was left out then.
  /// - Returns: whether consents and what says who they are count as not asked.
  func isWithoutContact(_ sheet: Sheet, isComplete: Bool) -> Bool {
    guard let agesWithContact, let ageField else { return false }
    guard let answer = sheet.answers[ageField] else { return !isComplete }
    return !agesWithContact.contains(where: answer.isText)
  }
}
