import Diagnostics
import OfferContent

/// What one part of a form names is there: a purpose, a question, an answer, a contact.
struct UnknownFormPart: FormRule {
  func check(_ forms: CheckedForms, reporting report: inout Report) {
    for form in forms.once {
      let draft = form.draft
      let purposes = draft.purposes.map(\.id.value)
      let consents = draft.groups.compactMap(\.consent)
      let named = draft.fields.flatMap { $0.purposes + [$0.gate].compactMap(\.self) } + consents
      let added = form.addition?.recipients.map(\.purpose) ?? []
      check(named + added, "purpose", among: purposes, reporting: &report)
      let fields = [draft.ages?.field, draft.elsewhere?.field].compactMap(\.self)
      check(
        fields + draft.publication.fields, "question", among: draft.fields.map(\.id.value),
        reporting: &report)
      if let elsewhere = draft.elsewhere, let field = draft.field(elsewhere.field.value) {
        check(
          [elsewhere.value], "answer", among: field.options.map(\.value.value), reporting: &report)
      }
      for contact in draft.contacts where forms.offer.contact(contact.value) == nil {
        report.add(.unknownContact(contact, known: forms.offer.contactNames))
      }
    }
    for organisation in forms.written.organisations {
      guard let contact = organisation.value.contact, forms.offer.contact(contact) == nil else {
        continue
      }
      let place = Located(contact, at: organisation.location)
      report.add(.unknownContact(place, known: forms.offer.contactNames))
    }
  }

  private func check(
    _ names: [Located<String>], _ noun: String, among known: [String],
    reporting report: inout Report
  ) {
    for name in names where !known.contains(name.value) {
      report.add(.unknownFormPart(name, noun: noun, known: known))
    }
  }
}

extension FormDraft {
  /// The contacts that it names, as ids or parts.
  fileprivate var contacts: [Located<String>] {
    otherWays + (safety?.urgent ?? []) + (withdrawal?.also ?? [])
  }
}

extension Rule {
  static let unknownFormPart = Rule(
    "unknown-form-part", .error,
    "A purpose, question or answer that a form names is one that it has.",
    why: "A question whose purpose is misspelt would be thrown away, or kept for nothing.")
}

extension Diagnostic {
  fileprivate static func unknownFormPart(
    _ name: Located<String>, noun: String, known: [String]
  ) -> Diagnostic {
    Diagnostic(
      .unknownFormPart, "the form has no \(noun) called '\(name.value)'", at: name.location,
      help: NearestName.help(for: name.value, among: known, calling: noun))
  }
}
