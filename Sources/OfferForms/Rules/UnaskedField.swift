import Diagnostics

/// What `pages` asks stands under `fields`, once, and the other way round.
struct UnaskedField: FormRule {
  func check(_ forms: CheckedForms, reporting report: inout Report) {
    for form in forms.once {
      let draft = form.draft
      var asked: Set<String> = []
      for (field, _) in draft.groups.flatMap(\.questions) {
        if !asked.insert(field.value).inserted { report.add(.askedTwice(field)) }
        guard draft.field(field.value) == nil else { continue }
        report.add(.undescribedField(field, known: draft.fields.map(\.id.value)))
      }
      for field in draft.fields where !asked.contains(field.id.value) {
        report.add(.unaskedField(field.id))
      }
      let honeypot = draft.spam.honeypot
      if draft.field(honeypot.value) != nil || Self.names.contains(honeypot.value) {
        report.add(.honeypotTaken(honeypot))
      }
      for field in draft.fields where Self.names.contains(field.id.value) {
        report.add(.reservedField(field.id))
      }
    }
  }

  /// What every form posts beside its answers.
  private static let names: Set<String> = ["form", "version", "lang", "notice_sha256"]
}

extension Rule {
  static let unaskedField = Rule(
    "unasked-field", .error,
    "Each question stands once in a group of 'pages' and once under 'fields', and under a name of its own.",
    why: "Somebody wrote it to be asked, and an answer must not be taken for another.")
}

extension Diagnostic {
  fileprivate static func askedTwice(_ field: Located<String>) -> Diagnostic {
    Diagnostic(
      .unaskedField, "'\(field.value)' is asked twice", at: field.location,
      help: "take it out of one of the two groups")
  }

  fileprivate static func undescribedField(
    _ field: Located<String>, known: [String]
  ) -> Diagnostic {
    Diagnostic(
      .unaskedField, "nothing under 'fields' says what '\(field.value)' asks", at: field.location,
      help: NearestName.of(field.value, among: known).map { "write '\($0)'" }
        ?? "add '\(field.value): {for: […], label: …}' to 'fields'")
  }

  fileprivate static func unaskedField(_ field: Located<String>) -> Diagnostic {
    Diagnostic(
      .unaskedField, "no group of 'pages' asks '\(field.value)'", at: field.location,
      help: "add it to 'ask' of a group with its kind, or take it out")
  }

  fileprivate static func honeypotTaken(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .unaskedField, "'\(name.value)' is the trap for machines and something else as well",
      at: name.location, help: "give 'honeypot' a name that no question has")
  }

  fileprivate static func reservedField(_ field: Located<String>) -> Diagnostic {
    Diagnostic(
      .unaskedField, "every form sends something called '\(field.value)' by itself",
      at: field.location, help: "give the question another name")
  }
}
