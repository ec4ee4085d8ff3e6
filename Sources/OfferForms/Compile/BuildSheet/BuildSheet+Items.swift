extension FormSpecification {
  /// Headings, questions and consents, in the order of the page.
  var itemRows: [BuildSheet.Row] {
    groups.enumerated().flatMap { number, group -> [BuildSheet.Row] in
      switch group {
      case .questions(let title, let fields):
        let heading = title.map {
          BuildSheet.Row(.item, "group-\(number + 1)", "heading", $0.words)
        }
        return [heading].compactMap(\.self) + fields.compactMap(field).map(row)
      case .consent(let id):
        return purpose(id).map { [row(asking: $0)] } ?? []
      }
    }
  }

  private func row(_ field: FormField) -> BuildSheet.Row {
    var row = BuildSheet.Row(
      .item, field.id, field.kind.rawValue, field.label.words, rule: rule(of: field))
    row.hint = field.hint?.words ?? ""
    row.why = field.why?.words ?? ""
    row.answers = field.options.map { "\($0.value) = \($0.label.words)" }
    row.required = field.isRequired ? field.gate == nil ? "yes" : "only after yes" : "no"
    row.longest = field.longest
    row.purposes = field.uses
    return row
  }

  private func rule(of field: FormField) -> String {
    var rules: [String] = []
    if let gate = field.gate.flatMap(purpose) {
      rules.append(
        "Ask it only after yes to '\(gate.answerKey)'. What comes in without that yes is thrown "
          + "away at once: no store, mail, log or error page ever has it.")
    }
    if let ages, ages.field == field.id, let youngest = ages.youngest {
      rules.append("Who is under \(youngest) sees the page 'under-age', and nothing is kept.")
    }
    if let ages, ages.field == field.id, let youngest = ages.youngestForContact {
      rules.append(
        "Of who is under \(youngest), or does not say, nothing is kept that tells who they are "
          + "or that waits for a yes.")
    }
    if let elsewhere, elsewhere.field == field.id {
      rules.append("'\(elsewhere.value)' shows the page 'elsewhere', and nothing is kept.")
    }
    if field.kind == .page {
      rules.append("Nobody types it: it is the address of the page that somebody was on.")
    }
    return rules.joined(separator: " ")
  }

  private func row(asking purpose: Purpose) -> BuildSheet.Row {
    let equal =
      "Two choices of equal weight, none chosen beforehand, nothing else in the group. "
    var row = BuildSheet.Row(
      .item, purpose.answerKey, purpose.basis.isConsent ? "consent" : "agreement",
      purpose.ask?.words ?? "",
      rule: equal
        + (purpose.basis.isConsent
          ? "On no the form is sent all the same. Keep a consent record."
          : "On no nothing is sent. It is an agreement: keep no consent record, and promise no "
            + "withdrawal."))
    row.hint = purpose.ifNo?.words ?? ""
    row.answers = ["yes", "no"]
    row.required = "yes"
    row.purposes = [purpose.id]
    return row
  }
}
