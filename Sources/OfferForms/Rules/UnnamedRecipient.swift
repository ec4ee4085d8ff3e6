import Diagnostics

/// A question for consent names everybody who reads the answers, in full, and nobody else.
struct UnnamedRecipient: FormRule {
  func check(_ forms: CheckedForms, reporting report: inout Report) {
    for form in forms.forms {
      for purpose in form.draft.purposes {
        guard let ask = purpose.ask else { continue }
        check(purpose, asking: ask, of: form, reporting: &report)
      }
      for edition in form.editions {
        for purpose in edition.purposes { check(purpose, in: edition, reporting: &report) }
      }
    }
  }

  private func check(
    _ purpose: PurposeDraft, asking ask: FormText, of form: CheckedForm,
    reporting report: inout Report
  ) {
    let words = form.cast.filled(ask.words)
    let readers = purpose.recipients.compactMap { form.cast.organisation($0.value) }
    for (named, reader) in zip(purpose.recipients, readers) where !words.contains(reader.name) {
      report.add(.unnamedRecipient(named.value, in: ask))
    }
    let ids = Set(readers.map(\.id))
    let decider = form.cast.organisation(form.draft.controller.value)?.id
    for other in form.cast.organisations.values.sorted(by: { $0.id < $1.id })
    where !ids.contains(other.id) && other.id != decider && words.contains(other.name) {
      guard !readers.contains(where: { $0.name.contains(other.name) }) else { continue }
      report.add(.namedOutsider(other, in: ask))
    }
    let plain = words.lowercased()
    guard let phrase = UnnamedRecipient.categories.first(where: plain.holds(phrase:)) else {
      return
    }
    report.add(.categoryOfRecipients(phrase, in: ask))
  }

  /// Legal names are not translated, so that a translation has each of them too.
  private func check(
    _ purpose: Purpose, in edition: FormSpecification, reporting report: inout Report
  ) {
    guard let ask = purpose.ask, ask.language == edition.language else { return }
    for reader in purpose.recipients where !ask.words.contains(reader.name) {
      report.add(.unnamedRecipient(reader.id, in: ask))
    }
  }

  /// Words for some organisations or others.
  ///
  /// Source: ICO, *How should we obtain, record and manage consent?*: "categories of third-party controllers
  /// will not be specific enough".
  private static let categories = [
    "partner organisations", "partners", "our partner", "other agencies", "agencies",
    "third parties", "third party", "other organisations", "other services", "other providers",
    "professionals", "stakeholders", "relevant organisations", "selected organisations",
  ]
}

extension String {
  /// Whether some words stand in it by themselves.
  fileprivate func holds(phrase: String) -> Bool {
    var rest = self[...]
    while let place = rest.firstRange(of: phrase) {
      let before = self[..<place.lowerBound].last
      let after = self[place.upperBound...].first
      if before?.isLetter != true, after?.isLetter != true { return true }
      rest = rest[place.upperBound...]
    }
    return false
  }
}

extension Rule {
  static let unnamedRecipient = Rule(
    "unnamed-recipient", .error,
    "A question for a yes names each organisation that reads the answers, in full, and no other.",
    why: "A yes to somebody who was not named is no yes.", code: "E03")
}

extension Diagnostic {
  fileprivate static func unnamedRecipient(_ name: String, in ask: FormText) -> Diagnostic {
    Diagnostic(
      .unnamedRecipient, "the question does not name '\(name)', who reads the answers",
      at: ask.location, help: "write '{{\(name)}}' where its name belongs")
  }

  fileprivate static func namedOutsider(_ other: Organisation, in ask: FormText) -> Diagnostic {
    Diagnostic(
      .unnamedRecipient, "the question names '\(other.name)', who is not among the recipients",
      at: ask.location, help: "add '\(other.id)' to 'recipients', or take its name out")
  }

  fileprivate static func categoryOfRecipients(_ phrase: String, in ask: FormText) -> Diagnostic {
    Diagnostic(
      .unnamedRecipient, "'\(phrase)' could be anybody", at: ask.location,
      help: "name each organisation, and give each a purpose of its own")
  }
}
