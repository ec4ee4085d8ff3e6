import Diagnostics
import OfferContent

/// What a council fills in of its nation's form of the same name.
struct FormAddition: Sendable {
  let id: Located<String>
  private let intro: FormText?
  private let safety: FormDraft.Safety?
  private let otherWays: [Located<String>]
  let publication: FormDraft.Publication?
  let recipients: [(purpose: Located<String>, organisations: [Located<String>])]

  /// Its file.
  let path: String

  /// Reads what a council fills in.
  init?(reading fields: Fields, language: String, reporting report: inout Report) {
    var fields = fields
    let id = fields.requiredWords("form", reporting: &report)
    intro = fields.text("intro", language: language, reporting: &report)
    safety = FormDraft.Safety(reading: &fields, language: language, reporting: &report)
    otherWays = fields.list("other-ways", reporting: &report)
    publication =
      fields.node("publish") == nil
      ? nil : FormDraft.Publication(reading: &fields, reporting: &report)
    var recipients: [(Located<String>, [Located<String>])] = []
    if var given = fields.record("recipients", kind: "'recipients'", reporting: &report) {
      for field in given.allFields {
        let purpose = Located(field.key, at: given.text.location(of: field.place))
        recipients.append((purpose, given.list(field.key, reporting: &report)))
      }
    }
    self.recipients = recipients
    path = fields.text.path
    fields.reportUnknownKeys(
      national: FormAddition.nationalKeys, reporting: &report)
    guard let id else { return nil }
    self.id = id
  }

  /// What only the nation's form says.
  private static let nationalKeys = [
    "version", "kind", "title", "next", "send", "controller", "anonymous", "ages", "elsewhere",
    "purposes", "pages", "fields", "withdraw", "spam",
  ]
}

extension FormDraft {
  /// The same with what a council fills in.
  func adding(_ addition: FormAddition?) -> FormDraft {
    guard let addition else { return self }
    return addition.added(to: self)
  }
}

extension FormAddition {
  fileprivate func added(to form: FormDraft) -> FormDraft {
    FormDraft(
      id: form.id, version: form.version, kind: form.kind, language: form.language,
      title: form.title, intro: form.intro + [intro].compactMap(\.self), next: form.next,
      send: form.send, controller: form.controller, isAnonymous: form.isAnonymous,
      ages: form.ages, elsewhere: form.elsewhere,
      purposes: form.purposes.map { purpose in
        purpose.adding(
          recipients.first { $0.purpose.value == purpose.id.value }?.organisations ?? [])
      },
      groups: form.groups, fields: form.fields, withdrawal: form.withdrawal,
      safety: safety ?? form.safety, spam: form.spam,
      publication: form.publication.tightened(by: publication),
      otherWays: form.otherWays
        + otherWays.filter { way in
          !form.otherWays.contains { $0.value == way.value }
        }, location: form.location)
  }
}

extension PurposeDraft {
  fileprivate func adding(_ others: [Located<String>]) -> PurposeDraft {
    PurposeDraft(
      id: id, basis: basis, authority: authority, condition: condition,
      recipients: recipients + others, say: say, ask: ask, ifNo: ifNo,
      needsAgreement: needsAgreement, retention: retention, validFor: validFor, location: location)
  }
}

extension FormDraft.Publication {
  /// The same with the stricter of two limits each, and the fields that both count.
  fileprivate func tightened(by other: FormDraft.Publication?) -> FormDraft.Publication {
    guard let other else { return self }
    return FormDraft.Publication(
      suppressBelow: max(suppressBelow, other.suppressBelow),
      roundTo: max(roundTo, other.roundTo), smallestBase: max(smallestBase, other.smallestBase),
      fields: other.fields.isEmpty ? fields : other.fields, location: other.location ?? location)
  }
}
