import Diagnostics

/// The ages that somebody can choose follow one another, and none stands on both sides of a limit.
struct WrongAgeBands: FormRule {
  func check(_ forms: CheckedForms, reporting report: inout Report) {
    for form in forms.once {
      let draft = form.draft
      for field in draft.fields where draft.kind(of: field.id.value) == .ageBand {
        check(field, of: draft, reporting: &report)
      }
      guard let ages = draft.ages, let kind = draft.kind(of: ages.field.value), kind != .ageBand
      else { continue }
      report.add(.notAnAgeBand(ages.field))
    }
  }

  private func check(_ field: FieldDraft, of form: FormDraft, reporting report: inout Report) {
    var next = 0
    for option in field.options {
      guard let band = AgeBand(option.value.value) else {
        report.add(.wrongAgeBand(option.value))
        return
      }
      if band.ages.lowerBound != next { report.add(.ageBandGap(option.value, expected: next)) }
      next = band.ages.upperBound + 1
      guard form.ages?.field.value == field.id.value else { continue }
      for limit in [form.ages?.youngest, form.ages?.youngestForContact].compactMap(\.self)
      where band.ages.lowerBound < limit && limit <= band.ages.upperBound {
        report.add(.straddlingAgeBand(option.value, limit: limit))
      }
    }
    if next <= AgeBand.oldest { report.add(.ageBandGap(field.id, expected: next)) }
  }
}

extension Rule {
  static let wrongAgeBands = Rule(
    "wrong-age-bands", .error,
    "Age bands follow one another from the youngest to the oldest, and each lies on one side of every limit.",
    why: "What somebody may be asked depends on their age, and a band is all that we know of it.")
}

extension Diagnostic {
  fileprivate static func wrongAgeBand(_ value: Located<String>) -> Diagnostic {
    Diagnostic(
      .wrongAgeBands, "'\(value.value)' is not a range of ages", at: value.location,
      help: "write under-16, 16-17 or 25-or-over")
  }

  fileprivate static func ageBandGap(_ value: Located<String>, expected: Int) -> Diagnostic {
    Diagnostic(
      .wrongAgeBands, "somebody of \(expected) finds no answer here, or finds two",
      at: value.location,
      help: "let the ages follow one another: under-16, 16-17, 18-24, 25-or-over")
  }

  fileprivate static func straddlingAgeBand(_ value: Located<String>, limit: Int) -> Diagnostic {
    Diagnostic(
      .wrongAgeBands, "'\(value.value)' holds people under \(limit) and people of \(limit)",
      at: value.location, help: "make two of it, the second beginning at \(limit)")
  }

  fileprivate static func notAnAgeBand(_ field: Located<String>) -> Diagnostic {
    Diagnostic(
      .wrongAgeBands, "'\(field.value)' does not ask for an age band", at: field.location,
      help: "write its kind in 'pages' as '\(field.value): age-band'")
  }
}
