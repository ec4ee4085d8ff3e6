import Diagnostics
import OfferContent

/// A form reads as easily as any page, and what people say yes to reads most easily of all.
struct HardForm: FormRule {
  func check(_ forms: CheckedForms, reporting report: inout Report) {
    guard !forms.once.isEmpty else { return }
    let reader = PlainReader(of: forms.offer)
    let limits = forms.offer.nation.thresholds
    for form in forms.once {
      let consents = form.draft.purposes.filter(\.basis.isConsent)
      for consent in consents { check(consent, of: form, reader, limits, reporting: &report) }
      let strict = Set(consents.flatMap(\.texts).map(\.location))
      let others = form.draft.texts.filter { !strict.contains($0.location) }
      for text in others {
        guard let words = longest(in: text, of: form, reader, over: limits.sentenceWarning) else {
          continue
        }
        report.add(
          .longSentence(words, best: limits.sentenceWarning, in: text)
            .with(severity: words > limits.sentenceError ? .error : .warning))
      }
      let whole = reader.measure(others.map { form.cast.filled($0.words) })
      guard whole.words >= HardForm.fewestWords,
        whole.readingAge > Double(limits.readingAgeWarning)
      else { continue }
      let isTooHard = whole.readingAge > Double(limits.readingAgeError)
      report.add(
        .hardForm(whole.readingAge, best: limits.readingAgeWarning, in: form.draft.title)
          .with(severity: isTooHard ? .error : .warning))
    }
  }

  /// How many words the longest sentence of a text has, where that is more than a limit.
  private func longest(
    in text: FormText, of form: CheckedForm, _ reader: PlainReader, over limit: Int
  ) -> Int? {
    let words = form.cast.filled(text.words)
    // Most texts have fewer words than a sentence may have, and need no closer look.
    guard words.utf8.count(where: { $0 <= UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }) >= limit
    else { return nil }
    let count = reader.measure([words]).longestSentence
    return count > limit ? count : nil
  }

  /// The fewest words of which a reading age says anything.
  private static let fewestWords = 80

  /// Of a yes, a long sentence is an error, and its reading age is held to the limits however short it is.
  private func check(
    _ consent: PurposeDraft, of form: CheckedForm, _ reader: PlainReader,
    _ limits: Nation.Thresholds, reporting report: inout Report
  ) {
    for text in consent.texts {
      guard let words = longest(in: text, of: form, reader, over: limits.sentenceWarning) else {
        continue
      }
      report.add(
        .longSentence(words, best: limits.sentenceWarning, in: text).with(severity: .error))
    }
    let age = reader.measure(consent.texts.map { form.cast.filled($0.words) }).readingAge
    guard age > Double(limits.readingAgeWarning) else { return }
    report.add(
      .hardConsent(age, best: limits.readingAgeWarning, in: consent)
        .with(severity: age > Double(limits.readingAgeError) ? .error : .warning))
  }
}

extension Rule {
  static let hardForm = Rule(
    "hard-form", .warning,
    "A form has short sentences and a reading age of at most 11, or what nation.yaml says; so has each "
      + "question for a yes by itself.",
    why: "A yes that somebody did not understand is no yes.", code: "E17")
}

extension Diagnostic {
  fileprivate static func longSentence(_ count: Int, best: Int, in text: FormText) -> Diagnostic {
    Diagnostic(
      .hardForm, "a sentence of '\(text.key)' has \(count) words, and \(best) are the most",
      at: text.location, help: "make two sentences of it, with one thought in each")
  }

  fileprivate static func hardForm(_ age: Double, best: Int, in title: FormText) -> Diagnostic {
    Diagnostic(
      .hardForm, "the form asks for a reading age of \(age), and \(best) is the most",
      at: title.location, help: "make its sentences shorter, and find plainer words for long ones")
  }

  fileprivate static func hardConsent(
    _ age: Double, best: Int, in consent: PurposeDraft
  ) -> Diagnostic {
    Diagnostic(
      .hardForm,
      "the question for a yes to '\(consent.id.value)' asks for a reading age of \(age), and \(best) is "
        + "the most",
      at: consent.ask?.location ?? consent.location,
      help: "make the sentences of 'say', 'ask' and 'if-no' shorter, and find plainer words")
  }
}
