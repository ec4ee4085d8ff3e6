/// What an endpoint must do with what is posted from a form in one language, exactly: rules R1 to R5, R8,
/// R11 and R12 of the design of forms, with the check of the notice that R6 binds a consent to.
///
/// A verdict depends on the submission and the moment only. What is kept, given to the gate again, comes out
/// as it went in; at a later moment it can only get less.
public struct FormGate: Sendable {
  /// The form in its language.
  public let form: FormSpecification

  /// The hash of the notices that its page tells.
  public let noticeHash: String

  /// Its purposes, as the gate needs them.
  let purposes: [GatedPurpose]

  /// Its questions, as the gate needs them.
  let fields: [GatedField]

  /// The ages of people whose consents and contact details are kept, as answers; nil where they are kept of
  /// everybody.
  let agesWithContact: [String]?

  /// The ages of people who cannot send it, as answers.
  let agesTooYoung: [String]

  /// The organisations that read something, by id.
  let readers: [String]

  /// The place of the field that asks for the age; nil where nothing depends on one.
  let ageField: Int?

  /// Prepares the gate of a form.
  public init(_ form: FormSpecification) {
    self.form = form
    noticeHash = form.noticeHash.hex
    readers = form.recipients.map(\.id)
    purposes = form.purposes.map { [readers] in
      GatedPurpose($0, isOffered: form.isOffered($0), readers: readers)
    }
    let ids = form.purposes.map(\.id)
    fields = form.fields.map { field in
      GatedField(
        field, uses: field.uses.compactMap(ids.firstIndex),
        gate: field.gate.map { ids.firstIndex(of: $0) ?? -1 })
    }
    ageField = form.ages.flatMap { ages in form.fields.firstIndex { $0.id == ages.field } }
    agesTooYoung = form.bands(below: form.ages?.youngest)
    let contactAge = form.ages?.youngestForContact
    agesWithContact =
      form.bands(below: contactAge).isEmpty ? nil : form.bands(from: contactAge)
  }
}

/// A purpose with its questions answered once for all submissions.
struct GatedPurpose: Sendable {
  let purpose: Purpose

  /// Whether its yes or no is asked for in this language.
  let isAsked: Bool

  /// The key of its answer.
  let answerKey: String

  /// Who reads for it, as places in the gate's list.
  let readers: [Int]

  init(_ purpose: Purpose, isOffered: Bool, readers: [String]) {
    self.purpose = purpose
    isAsked = purpose.isAsked && isOffered
    answerKey = purpose.answerKey
    self.readers = purpose.recipients.compactMap { readers.firstIndex(of: $0.id) }
  }
}

/// A question with the places of its purposes.
struct GatedField: Sendable {
  let field: FormField

  /// The purposes that use it, as places in the gate's list.
  let uses: [Int]

  /// The consent that it depends on, as a place in the gate's list.
  let gate: Int?

  init(_ field: FormField, uses: [Int], gate: Int?) {
    self.field = field
    self.uses = uses
    self.gate = gate
  }

  /// Whether it is left out for those who are too young for contact: what follows a consent, and what says
  /// who somebody is (R8).
  var needsContact: Bool { gate != nil || field.identifies }
}
