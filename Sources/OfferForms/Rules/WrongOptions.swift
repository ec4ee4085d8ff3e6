import Diagnostics
import OfferContent

/// A question with answers to choose from has them, and no other question has.
struct WrongOptions: FormRule {
  func check(_ forms: CheckedForms, reporting report: inout Report) {
    for form in forms.once {
      for field in form.draft.fields {
        guard let kind = form.draft.kind(of: field.id.value) else { continue }
        if kind.hasOptions, field.options.count < 2 {
          report.add(.noOptions(field.id))
        } else if !kind.hasOptions, let first = field.options.first {
          report.add(.optionsOfOther(field.id, kind, at: first.value.location))
        }
        for option in field.options where !Slug.isSlug(option.value.value) {
          report.add(.wrongID(option.value.value, at: option.value.location))
        }
      }
    }
  }
}

extension FormField.Kind {
  /// Whether somebody chooses from answers that the form has.
  public var hasOptions: Bool {
    switch self {
    case .ageBand, .choice, .choices: true
    case .text, .longText, .email, .phone, .address, .date, .page: false
    }
  }
}

extension Rule {
  static let wrongOptions = Rule(
    "wrong-options", .error,
    "Where somebody chooses, there are two answers or more; elsewhere there are none.",
    why: "A choice of one is none.")
}

extension Diagnostic {
  fileprivate static func noOptions(_ field: Located<String>) -> Diagnostic {
    Diagnostic(
      .wrongOptions, "there is nothing to choose from at '\(field.value)'", at: field.location,
      help: "add 'options:' with two answers or more, each as 'name: \"words\"'")
  }

  fileprivate static func optionsOfOther(
    _ field: Located<String>, _ kind: FormField.Kind, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .wrongOptions, "nobody can choose at '\(field.value)': its kind is '\(kind.rawValue)'",
      at: location, help: "write its kind as 'choice' or 'choices', or take 'options' out")
  }
}
