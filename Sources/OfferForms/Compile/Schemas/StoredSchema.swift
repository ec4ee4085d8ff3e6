import Diagnostics

/// What may be stored of one submission, as a line of what `offer form gate` writes.
enum StoredSchema {
  /// The schema of a stored submission.
  static func file(for gates: [FormGate], at address: String) -> JSON {
    let form = gates[0].form
    var members: [(key: String, value: JSON)] = [
      ("$schema", .string(Schema.dialect)), ("$id", .string(address)),
      ("title", .string("What may be stored of \(form.id.value)")),
      (
        "description",
        "An answer that depends on a consent is there only where the consent is yes. Answers go as their time is over, so none has to be there."
      ),
      ("type", "object"),
      ("properties", .object(properties(of: gates))),
      (
        "required",
        ["posted", "submitted", "channel", "gated", "kept", "views", "records", "messages"]
      ),
      ("additionalProperties", false),
    ]
    if form.isAnonymous {
      members.append(
        ("$comment", "The form is anonymous: there is a day and no time, and no reference."))
    }
    return .object(members)
  }

  private static func properties(of gates: [FormGate]) -> [(key: String, value: JSON)] {
    let form = gates[0].form
    let sent =
      form.isAnonymous ? ["type": "string", "format": "date", "maxLength": 10] : Schema.moment
    var properties: [(key: String, value: JSON)] = [
      ("posted", posted(of: gates)), ("submitted", sent),
      ("channel", Schema.oneOf(Submission.Channel.allCases.map(\.rawValue))),
      ("events", ["type": "array", "items": event(of: form, at: sent)]),
      ("gated", Schema.moment),
      ("kept", kept(of: form)), ("views", views(of: form)),
      ("records", ["type": "array", "items": record(of: form)]),
      ("messages", ["type": "array", "items": message(of: form)]),
    ]
    if !form.isAnonymous { properties.append(("reference", ["type": "string"])) }
    return properties
  }

  /// The answers: where a consent is not yes, what depends on it is not there.
  private static func posted(of gates: [FormGate]) -> JSON {
    let form = gates[0].form
    let pages = gates.map { gate -> JSON in
      [
        "properties": [
          "version": ["const": .string(gate.form.version.value)],
          "lang": ["const": .string(gate.form.language)],
          "notice_sha256": ["const": .string(gate.noticeHash)],
        ]
      ]
    }
    let answers = form.purposes.filter(\.isAsked).map { purpose -> (key: String, value: JSON) in
      (purpose.answerKey, Schema.oneOf(purpose.basis.isConsent ? ["yes", "no"] : ["yes"]))
    }
    let names = ["version", "lang", "notice_sha256"].map { name -> (key: String, value: JSON) in
      (name, true)
    }
    let gating = form.purposes.compactMap { purpose -> JSON? in
      let fields = form.fields.filter { $0.gate == purpose.id }
      guard !fields.isEmpty else { return nil }
      return [
        "if": Schema.has(purpose.answerKey, ["const": "yes"]), "then": true,
        "else": ["properties": .object(fields.map { ($0.id, false) })],
      ]
    }
    return [
      "type": "object",
      "properties": .object(
        [("form", ["const": .string(form.id.value)])] + names + answers
          + form.fields.map { ($0.id, $0.schema) }),
      "required": ["form", "version", "lang", "notice_sha256"],
      "anyOf": .array(pages), "allOf": .array(gating.isEmpty ? [true] : gating),
      "additionalProperties": false,
    ]
  }

  private static func event(of form: FormSpecification, at moment: JSON) -> JSON {
    let consents = form.purposes.filter(\.basis.isConsent).map(\.id)
    let happened: JSON = [
      "properties": ["event": Schema.oneOf(["case-closed", "published"]), "at": moment],
      "required": ["event", "at"],
    ]
    let withdrawn: JSON = [
      "properties": [
        "event": ["const": "withdrawn"], "purpose": Schema.oneOf(consents), "at": moment,
      ],
      "required": ["event", "purpose", "at"],
    ]
    return [
      "type": "object", "oneOf": .array(consents.isEmpty ? [happened] : [happened, withdrawn]),
      "unevaluatedProperties": false,
    ]
  }

  private static func kept(of form: FormSpecification) -> JSON {
    let endings = Purpose.Retention.Ending.allCases.map(\.rawValue)
    let kept: JSON = [
      "type": "object", "properties": ["until": Schema.moment, "then": Schema.oneOf(endings)],
      "required": ["until", "then"], "additionalProperties": false,
    ]
    return [
      "type": "object", "properties": .object(form.fields.map { ($0.id, kept) }),
      "additionalProperties": false,
    ]
  }

  private static func views(of form: FormSpecification) -> JSON {
    let views = form.recipients.map { organisation -> (key: String, value: JSON) in
      let fields = form.fields(seenBy: organisation).map(\.id)
      let list: JSON = ["type": "array", "uniqueItems": true, "items": Schema.oneOf(fields)]
      return (organisation.id, fields.isEmpty ? false : list)
    }
    return ["type": "object", "properties": .object(views), "additionalProperties": false]
  }

  private static func record(of form: FormSpecification) -> JSON {
    let states: [Verdict.Record.State] = [.given, .refused, .withdrawn, .expired, .agreed]
    return [
      "type": "object",
      "properties": [
        "purpose": Schema.oneOf(form.purposes.map(\.id)),
        "state": Schema.oneOf(states.map(\.rawValue)), "at": Schema.moment,
      ],
      "required": ["purpose", "state", "at"], "additionalProperties": false,
    ]
  }

  private static func message(of form: FormSpecification) -> JSON {
    [
      "type": "object",
      "properties": [
        "to": Schema.oneOf(form.recipients.map(\.id)),
        "purpose": Schema.oneOf(form.purposes.map(\.id)), "by": Schema.moment,
      ],
      "required": ["to", "purpose", "by"], "additionalProperties": false,
    ]
  }
}
