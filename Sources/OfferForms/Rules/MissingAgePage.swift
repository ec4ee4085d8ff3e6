import Diagnostics

/// Whoever is too young to send a form is told what to do instead.
struct MissingAgePage: FormRule {
  func check(_ forms: CheckedForms, reporting report: inout Report) {
    for form in forms.once {
      guard let ages = form.draft.ages, let youngest = ages.youngest, ages.belowText == nil else {
        continue
      }
      report.add(.missingAgePage(youngest, at: ages.location))
    }
  }
}

extension Rule {
  static let missingAgePage = Rule(
    "missing-age-page", .error, "A form for people of some age says what younger ones can do.",
    why: "Nobody who asks for help is left at a dead end.", code: "E20")
}

extension Diagnostic {
  fileprivate static func missingAgePage(_ age: Int, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .missingAgePage, "people under \(age) are told nothing", at: location,
      help: "add 'below-min: …': who can do this with them, or whom they can ask")
  }
}
