import Diagnostics

extension FormDraft {
  /// The form as people read it: who is named is looked up, and names are filled in.
  ///
  /// What is named and is not there is left out: a rule speaks of it.
  ///
  /// - Parameters:
  ///   - cast: the organisations, and their parts.
  ///   - partner: the partner that the form is for, where it is one of the second stage.
  ///   - id: its id, where that is not its own with the partner's behind it.
  ///   - paths: the files that it is made of.
  /// - Returns: nil where nobody is known who decides about the answers.
  func specification(
    with cast: Cast, for partner: Organisation?, named id: Located<String>? = nil,
    madeOf paths: [String]
  ) -> FormSpecification? {
    guard let controller = cast.organisation(controller.value) else { return nil }
    let kinds = Dictionary(
      groups.flatMap(\.questions).map { ($0.field.value, $0.kind) },
      uniquingKeysWith: { first, _ in first })
    let asked = groups.flatMap(\.questions).map(\.field.value)
    return FormSpecification(
      id: id ?? self.id(for: partner), version: version,
      kind: kind, language: language, title: title.filled(by: cast),
      intro: FormText(joining: intro).filled(by: cast), next: next.filled(by: cast),
      send: send.filled(by: cast), controller: controller, partner: partner,
      isAnonymous: isAnonymous, ages: ages?.filled(by: cast),
      elsewhere: elsewhere?.filled(by: cast), purposes: purposes.map { $0.filled(by: cast) },
      groups: groups.map { $0.filled(by: cast) },
      fields: asked.compactMap { id in
        fields.first { $0.id.value == id }?.field(kinds[id] ?? .text, with: cast)
      },
      withdrawal: withdrawal?.specification, safety: safety?.filled(by: cast),
      spam: spam.specification, publication: publication.specification,
      otherWays: otherWays.map(\.value), paths: paths)
  }
}

extension FormDraft {
  /// The id of the form for a partner, or of the one form that it is.
  fileprivate func id(for partner: Organisation?) -> Located<String> {
    guard let partner else { return id }
    return id.map { "\($0)-\(partner.id)" }
  }
}

extension FormText {
  /// The same with legal names in the place of `{{council}}` and the like.
  fileprivate func filled(by cast: Cast) -> FormText {
    FormText(cast.filled(words), key: key, language: language, at: location)
  }

  /// Words of a nation and of a council, one paragraph below the other.
  fileprivate init(joining texts: [FormText]) {
    let first = texts[0]
    self.init(
      texts.map(\.words).joined(separator: "\n\n"), key: first.key, language: first.language,
      at: first.location)
  }
}

extension FormDraft.Ages {
  fileprivate func filled(by cast: Cast) -> FormSpecification.Ages {
    .init(
      field: field.value, youngest: youngest, youngestForContact: youngestForContact,
      belowText: belowText?.filled(by: cast))
  }
}

extension FormDraft.Elsewhere {
  fileprivate func filled(by cast: Cast) -> FormSpecification.Elsewhere {
    .init(field: field.value, value: value.value, text: text.filled(by: cast))
  }
}

extension FormDraft.Safety {
  fileprivate func filled(by cast: Cast) -> FormSpecification.Safety {
    .init(
      checked: checked.filled(by: cast), limits: limits.filled(by: cast),
      urgent: urgent.map(\.value), hasExit: hasExit)
  }
}

extension FormDraft.Withdrawal {
  fileprivate var specification: FormSpecification.Withdrawal {
    .init(form: form.value, actWithin: actWithin, proof: proof, also: also.map(\.value))
  }
}

extension FormDraft.Spam {
  fileprivate var specification: FormSpecification.Spam {
    .init(
      honeypot: honeypot.value, shortestSeconds: shortestSeconds, longestHours: longestHours)
  }
}

extension FormDraft.Publication {
  fileprivate var specification: FormSpecification.Publication {
    .init(
      suppressBelow: suppressBelow, roundTo: roundTo, smallestBase: smallestBase,
      fields: fields.map(\.value))
  }
}

extension GroupDraft {
  fileprivate func filled(by cast: Cast) -> FormSpecification.Group {
    if let consent { return .consent(consent.value) }
    return .questions(title: title?.filled(by: cast), fields: questions.map(\.field.value))
  }
}

extension PurposeDraft {
  fileprivate func filled(by cast: Cast) -> Purpose {
    Purpose(
      id: id.value, basis: basis, authority: authority, condition: condition,
      recipients: recipients.compactMap { cast.organisation($0.value) },
      say: say.filled(by: cast), ask: ask?.filled(by: cast), ifNo: ifNo?.filled(by: cast),
      needsAgreement: needsAgreement, retention: retention, validFor: validFor, location: location)
  }
}

extension FieldDraft {
  fileprivate func field(_ kind: FormField.Kind, with cast: Cast) -> FormField {
    let named = purposes.map(\.value)
    let gates = [gate?.value].compactMap(\.self).filter { !named.contains($0) }
    return FormField(
      id: id.value, kind: kind, purposes: named + gates, gate: gate?.value,
      isRequired: isRequired, longest: longest ?? kind.longest,
      label: label.filled(by: cast), hint: hint?.filled(by: cast), why: why?.filled(by: cast),
      options: options.map { .init(value: $0.value.value, label: $0.label.filled(by: cast)) },
      special: special, identifies: identifies ?? kind.identifies,
      category: category ?? special?.category ?? kind.category, location: id.location)
  }
}
