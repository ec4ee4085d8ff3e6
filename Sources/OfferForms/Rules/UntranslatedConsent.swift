import Diagnostics

/// A form that can be read in a language says in it what people say yes to, and what is done with answers.
struct UntranslatedConsent: FormRule {
  func check(_ forms: CheckedForms, reporting report: inout Report) {
    for form in forms.once {
      for translation in forms.written.translations[form.name] ?? [] {
        for text in form.draft.purposes.flatMap(\.texts) where translation.isOf(text) {
          guard translation.words[text.key] == nil else { continue }
          report.add(.untranslatedConsent(text, in: translation))
        }
      }
    }
  }
}

extension Rule {
  static let untranslatedConsent = Rule(
    "untranslated-consent", .error,
    "A translation of a form has all that people are told and asked about its purposes.",
    why: "Nobody can say yes to what they cannot read.", code: "E15")
}

extension Diagnostic {
  fileprivate static func untranslatedConsent(
    _ text: FormText, in translation: Translation
  ) -> Diagnostic {
    Diagnostic(
      .untranslatedConsent, "'\(text.key)' is not there in this language", at: translation.location,
      help: "translate it under its key, or take the translation away",
      notes: [.init("these are the words", at: text.location)])
  }
}
