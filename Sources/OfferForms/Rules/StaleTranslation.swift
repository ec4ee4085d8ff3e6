import Diagnostics
import OfferContent

/// A translation says what the form says now.
struct StaleTranslation: FormRule {
  func check(_ forms: CheckedForms, reporting report: inout Report) {
    for form in forms.once {
      for translation in forms.written.translations[form.name] ?? [] {
        check(translation, of: form.draft, reporting: &report)
      }
    }
    for (name, translations) in forms.written.translations.sorted(by: { $0.key < $1.key })
    where forms.written.entries[name] == nil {
      guard forms.written.areAllMadeOut else { return }
      for translation in translations {
        report.add(
          .unknownForm(
            Located(name, at: translation.location), known: forms.written.entries.keys.sorted()))
      }
    }
  }

  private func check(
    _ translation: Translation, of form: FormDraft, reporting report: inout Report
  ) {
    let texts = form.texts.filter(translation.isOf)
    let keys = texts.map(\.key)
    let named = Array(translation.words.keys) + translation.sources.keys
    for key in Set(named).sorted() where !keys.contains(key) {
      guard let place = (translation.words[key] ?? translation.sources[key])?.location else {
        continue
      }
      report.add(
        .unknownKey(key, at: place, known: keys, kind: "the form that this translates"))
    }
    for text in texts {
      guard let words = translation.words[text.key] else {
        // Of what is told about purposes, `UntranslatedConsent` speaks.
        guard !text.key.hasPrefix("purposes.") else { continue }
        report.add(.untranslated(text, in: translation))
        continue
      }
      guard !translation.isFresh(text) else { continue }
      report.add(.staleTranslation(of: text, at: words.location))
    }
  }
}

extension Rule {
  static let staleTranslation = Rule(
    "stale-translation", .warning,
    "A translation was made from the words that the form has now, and has all of them.",
    why:
      "Whoever reads it would be told what is no longer so; until then they are shown the original words, "
      + "and are not asked for what they cannot read.")
}

extension Diagnostic {
  fileprivate static func staleTranslation(
    of text: FormText, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .staleTranslation, "these words were not made from what '\(text.key)' says now", at: location,
      help: "compare the two, then write below 'sources': \(text.key): \(text.sourceHash)",
      notes: [.init("these are the words", at: text.location)])
  }

  fileprivate static func untranslated(
    _ text: FormText, in translation: Translation
  ) -> Diagnostic {
    Diagnostic(
      .staleTranslation, "'\(text.key)' is not there in this language", at: translation.location,
      help: "translate it, and write below 'sources': \(text.key): \(text.sourceHash)",
      notes: [.init("these are the words", at: text.location)])
  }
}
