extension FormDraft {
  /// The same with other words in the place of each of its own.
  func with(language: String, translating translate: (FormText) -> FormText) -> FormDraft {
    func text(_ text: FormText?) -> FormText? { text.map(translate) }
    // Of the nation's words and the council's, all are in the other language or none.
    let translated = intro.map(translate)
    let isWhole = translated.allSatisfy { $0.language == language }
    return FormDraft(
      id: id, version: version, kind: kind, language: language, title: translate(title),
      intro: isWhole ? translated : intro, next: translate(next), send: translate(send),
      controller: controller, isAnonymous: isAnonymous,
      ages: ages.map {
        Ages(
          field: $0.field, youngest: $0.youngest, youngestForContact: $0.youngestForContact,
          belowText: text($0.belowText), location: $0.location)
      },
      elsewhere: elsewhere.map {
        Elsewhere(field: $0.field, value: $0.value, text: translate($0.text))
      },
      purposes: purposes.map { $0.translating(translate) },
      groups: groups.map {
        GroupDraft(
          title: text($0.title), consent: $0.consent, questions: $0.questions,
          location: $0.location)
      },
      fields: fields.map { $0.translating(translate) }, withdrawal: withdrawal,
      safety: safety.map {
        Safety(
          checked: translate($0.checked), limits: translate($0.limits), urgent: $0.urgent,
          hasExit: $0.hasExit)
      }, spam: spam, publication: publication, otherWays: otherWays, location: location)
  }
}

extension PurposeDraft {
  fileprivate func translating(_ translate: (FormText) -> FormText) -> PurposeDraft {
    PurposeDraft(
      id: id, basis: basis, authority: authority, condition: condition, recipients: recipients,
      say: translate(say), ask: ask.map(translate), ifNo: ifNo.map(translate),
      needsAgreement: needsAgreement, retention: retention, validFor: validFor, location: location)
  }
}

extension FieldDraft {
  fileprivate func translating(_ translate: (FormText) -> FormText) -> FieldDraft {
    FieldDraft(
      id: id, purposes: purposes, gate: gate, isRequired: isRequired, longest: longest,
      label: translate(label), hint: hint.map(translate), why: why.map(translate),
      options: options.map { ($0.value, translate($0.label)) }, special: special,
      identifies: identifies, category: category)
  }
}
