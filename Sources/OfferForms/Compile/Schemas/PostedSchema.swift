import Diagnostics

/// What a page may post, as JSON Schema: what it accepts is what the gate does not refuse.
///
/// An endpoint must take an answer whose consent is no and throw it away (R1): the person changed their mind,
/// which is no mistake. `posted.schema.json` says that. An engine's client that sends JSON may ask to be
/// told instead; `posted.strict.schema.json` refuses such answers, and names that are none of the form's.
struct PostedSchema {
  let gate: FormGate
  let isStrict: Bool

  private var form: FormSpecification { gate.form }

  /// What is posted from the page of one language.
  var page: JSON {
    [
      "properties": [
        "form": ["const": .string(form.id.value)], "lang": ["const": .string(form.language)],
        "version": ["const": .string(form.version.value)],
        "notice_sha256": ["const": .string(gate.noticeHash)],
      ],
      "required": ["form", "lang", "version", "notice_sha256"],
      "anyOf": .array(exits + [answers]),
    ]
  }

  /// Answers that end on another page, whatever else was answered (R8, R11, R12).
  private var exits: [JSON] {
    var exits: [JSON] = []
    if let ages = form.ages, !gate.agesTooYoung.isEmpty {
      exits.append(Schema.has(ages.field, Schema.oneOf(gate.agesTooYoung)))
    }
    if let elsewhere = form.elsewhere {
      exits.append(Schema.has(elsewhere.field, ["const": .string(elsewhere.value)]))
    }
    for purpose in gate.purposes where purpose.isAsked && purpose.purpose.needsAgreement {
      exits.append(Schema.has(purpose.answerKey, ["const": "no"]))
    }
    return exits
  }

  /// Answers that are kept.
  private var answers: JSON {
    let open = gate.fields.filter { !$0.needsContact }.map(\.field)
    let agreements = gate.purposes.filter { $0.isAsked && !$0.purpose.basis.isConsent }
      .map(\.answerKey)
    var members: [(key: String, value: JSON)] = [
      ("properties", .object(open.map(property) + agreements.map(PostedSchema.yesOrNo))),
      ("required", .strings(agreements + open.filter(isNeeded).map(\.id))),
    ]
    guard let ages = form.ages, let old = gate.agesWithContact else {
      members.append(("allOf", .array(contact)))
      return .object(members)
    }
    members.append(("if", Schema.has(ages.field, Schema.oneOf(old))))
    members.append(("then", ["allOf": .array(contact)]))
    if isStrict {
      members.append(("else", PostedSchema.withheld(gate.fields.filter(\.needsContact))))
    }
    return .object(members)
  }

  /// Consents, what follows them, and who somebody is: from those who are old enough.
  private var contact: [JSON] {
    let consents = gate.purposes.filter { $0.isAsked && $0.purpose.basis.isConsent }
    let open = gate.fields.filter { $0.needsContact && $0.gate == nil }.map(\.field)
    let first: JSON = [
      "properties": .object(
        open.map(property) + consents.map(\.answerKey).map(PostedSchema.yesOrNo)),
      "required": .strings(consents.map(\.answerKey) + open.filter(\.isRequired).map(\.id)),
    ]
    let gated = gate.purposes.indices.compactMap(following)
    return [first] + gated
      + (isStrict ? [PostedSchema.withheld(gate.fields.filter(isNeverAsked))] : [])
  }

  /// What follows the yes to a consent; nil where nothing does.
  private func following(_ place: Int) -> JSON? {
    let fields = gate.fields.filter { $0.gate == place }
    guard !fields.isEmpty, gate.purposes[place].isAsked else { return nil }
    var members: [(key: String, value: JSON)] = [
      ("if", Schema.has(gate.purposes[place].answerKey, ["const": "yes"])),
      (
        "then",
        [
          "properties": .object(fields.map(\.field).map(property)),
          "required": .strings(fields.filter(\.field.isRequired).map(\.field.id)),
        ]
      ),
    ]
    if isStrict { members.append(("else", PostedSchema.withheld(fields))) }
    return .object(members)
  }

  /// Whether a field follows a consent that this page does not ask for.
  private func isNeverAsked(_ field: GatedField) -> Bool {
    field.gate.map { $0 < 0 || !gate.purposes[$0].isAsked } ?? false
  }

  private func isNeeded(_ field: FormField) -> Bool {
    field.isRequired || field.id == form.ages?.field && form.ages?.youngest != nil
  }

  private func property(_ field: FormField) -> (key: String, value: JSON) {
    (field.id, isNeeded(field) ? field.schema : field.schemaOrEmpty)
  }

  private static func yesOrNo(_ name: String) -> (key: String, value: JSON) {
    (name, Schema.oneOf(["yes", "no"]))
  }

  private static func withheld(_ fields: [GatedField]) -> JSON {
    ["properties": .object(fields.map { ($0.field.id, Schema.empty) })]
  }
}

extension PostedSchema {
  /// The schema of what the pages of all languages may post.
  static func file(for gates: [FormGate], isStrict: Bool, at address: String) -> JSON {
    let form = gates[0].form
    let honeypot = form.spam.honeypot
    var members: [(key: String, value: JSON)] = [
      ("$schema", .string(Schema.dialect)), ("$id", .string(address)),
      ("title", .string("What the page of \(form.id.value) may post")),
      (
        "description",
        .string(
          isStrict
            ? "As posted.schema.json, but an answer whose consent is not yes is refused, and so is a name that is none of the form's."
            : "An answer whose consent is not yes may be posted and is thrown away, whatever it is; names that are none of the form's too."
        )
      ),
      ("type", "object"),
    ]
    if isStrict {
      members.append(("properties", .object(form.postedNames.map { ($0, true) })))
      members.append(("additionalProperties", false))
    }
    let unfilled = JSON.object([(honeypot, ["const": ""] as JSON)])
    let machine: JSON = [
      "$comment": "Nobody sees this field: it looks like success, and nothing is kept.",
      "required": [.string(honeypot)],
      "not": ["properties": unfilled],
    ]
    let person: JSON = [
      "properties": unfilled,
      "anyOf": .array(gates.map { PostedSchema(gate: $0, isStrict: isStrict).page }),
    ]
    members.append(("anyOf", [machine, person]))
    return .object(members)
  }
}

extension FormSpecification {
  /// Every name that a page may post.
  var postedNames: [String] {
    ["form", "version", "lang", "notice_sha256", spam.honeypot]
      + purposes.filter(\.isAsked).map(\.answerKey) + fields.map(\.id)
  }
}
