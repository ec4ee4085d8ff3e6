extension FormGate {
  /// Where a post ends that nothing is kept of; nil where it goes on.
  func exit(for sheet: Sheet) -> Verdict.Status? {
    if isTooYoung(sheet) { return .tooYoung }
    if let elsewhere = form.elsewhere,
      let place = fields.firstIndex(where: { $0.field.id == elsewhere.field }),
      sheet.answers[place]?.isText(elsewhere.value) == true
    {
      return .elsewhere
    }
    let isStopped = purposes.indices.contains { place in
      purposes[place].isAsked && purposes[place].purpose.needsAgreement
        && sheet.choices[place]?.isText("no") == true
    }
    return isStopped ? .notAgreed : nil
  }

  /// What has to be put right in a post, in the order of the form.
  ///
  /// - Parameters:
  ///   - sheet: what was posted.
  ///   - isComplete: whether it went through before, so that what is missing may have been erased.
  /// - Returns: names of messages, such as `email.missing`.
  func faults(in sheet: Sheet, isComplete: Bool) -> [String] {
    let isWithoutContact = isWithoutContact(sheet, isComplete: isComplete)
    var faults: [String] = []
    for group in form.groups {
      switch group {
      case .questions(_, let ids):
        for place in fields.indices where ids.contains(fields[place].field.id) {
          guard let fault = fault(at: place, in: sheet, isWithoutContact, isComplete) else {
            continue
          }
          faults.append("\(fields[place].field.id).\(fault.rawValue)")
        }
      case .consent(let id):
        guard let place = purposes.firstIndex(where: { $0.isAsked && $0.purpose.id == id }),
          !(isWithoutContact && purposes[place].purpose.basis.isConsent)
        else { continue }
        guard let choice = sheet.choices[place] else {
          if !isComplete { faults.append("\(purposes[place].answerKey).missing") }
          continue
        }
        if !choice.isText("yes"), !choice.isText("no") {
          faults.append("\(purposes[place].answerKey).not-yes-or-no")
        }
      }
    }
    return faults
  }

  private func fault(
    at place: Int, in sheet: Sheet, _ isWithoutContact: Bool, _ isComplete: Bool
  ) -> FormField.Fault? {
    let field = fields[place]
    if isWithoutContact, field.needsContact { return nil }
    if let gate = field.gate, !isYes(gate, in: sheet) { return nil }
    guard let answer = sheet.answers[place] else {
      return !isComplete && isNeeded(place) ? .missing : nil
    }
    return field.field.fault(in: answer)
  }

  /// Whether a question has to be answered: the age also where the form has a youngest age.
  private func isNeeded(_ place: Int) -> Bool {
    fields[place].field.isRequired || place == ageField && form.ages?.youngest != nil
  }

  /// Whether a question was answered with yes, and nothing but yes.
  func isYes(_ place: Int, in sheet: Sheet) -> Bool {
    place >= 0 && sheet.choices[place]?.isText("yes") == true
  }
}
