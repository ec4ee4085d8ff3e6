import Diagnostics

extension OfferSchema {
  /// What something has whether it can be had or has ended.
  private static let always: JSON = [
    "id": ["type": "string", "pattern": "^(entitlements|local-offers)/[a-z0-9-]+$"],
    "kind": ["enum": ["entitlement", "local-offer"]], "title": text("Its name."),
    "page": reference("page"), "address": orNull(reference("web")),
    "topic": list(of: reference("name", "A topic's id; the first is its home.")),
    "area": reference("name", "An area's id."),
    "basis": [
      "enum": ["law", "guidance", "national-scheme", "local"],
      "description": "What makes somebody give it; 'local' is the council's own choice.",
    ],
    "state": ["enum": ["in-force", "coming", "ended"]],
    "in-force-from": orNull(reference("day")),
    "ends": orNull(reference("day", "The last day on which it can be had.")),
    "reviewed": orNull(reference("day", "When its page was last read against its sources.")),
    "review-by": orNull(reference("day")),
    "is-overdue": ["type": "boolean", "description": "Whether that day has passed."],
    "sources": list(of: reference("source")),
    "contact": orNull(reference("name", "Whom to ask: a contact's id.")),
  ]

  /// What only something has that can be had: null where it has ended.
  private static let whileItLasts: JSON = [
    "summary": orNull(text("What it is.")),
    "who": orNull(
      record(
        "Who can get it. No statuses means all.",
        [
          "statuses": list(of: reference("name", "A status's id.")),
          "ages": orNull(reference("ages")), "conditions": list(of: text("What else must be so.")),
        ])),
    "amount": orNull(reference("amount")), "how-to-get": orNull(text("How to get it.")),
    "if-told-no": orNull(text("What to do if told no, where that is not the general advice.")),
    "responsible": orNull(text("The team or role that answers for it.")),
    "measure": orNull(text("How anybody can tell that the promise is kept.")),
    "to-confirm": orNull(list(of: text("What is not confirmed yet."))),
    "agreed-by-forum": orNull(reference("day")),
    "keywords": orNull(list(of: text("What people type who look for it."))),
    "council-adds": orNull(reference("addition")),
  ]

  static let entitlement: JSON = {
    guard case .object(let one) = always, case .object(let other) = whileItLasts,
      case .object(let members) = record(
        "Something that care leavers can get.", .object(one + other))
    else { return .null }
    let ended: JSON = ["properties": ["state": ["const": "ended"]]]
    let must = ["summary", "who", "how-to-get", "to-confirm", "keywords"]
    return .object(
      members + [
        ("if", ended),
        ("then", ["properties": .object(other.map { ($0.key, null) })]),
        ("else", ["properties": .object(must.map { ($0, ["not": null]) })]),
      ])
  }()

  static let eligibility = record(
    "How answers lead to a status: the first rule that fits wins.",
    [
      "questions": list(of: record("A question to whoever wants to know.", question)),
      "not-known": ["const": "not-known", "description": "The answer of who does not know."],
      "impossible": list(of: answers),
      "rules": list(of: record("A rule.", rule)),
      "outcomes": list(of: record("What somebody is told.", outcome)),
    ])

  private static let question: JSON = [
    "id": name, "question": text("Its words."), "help": orNull(text("What counts.")),
    "answers": list(
      of: record(
        "An answer.",
        [
          "id": name, "title": text("Its words."),
          "says": text("What is true of whoever gives it, in a sentence."),
          "ages": orNull(reference("ages")),
        ])),
    "to-confirm": orNull(text("What about it is not confirmed yet.")),
  ]

  private static let answers: JSON = [
    "type": "object", "propertyNames": reference("name"),
    "additionalProperties": list(of: name),
    "description": "For each question the answers that are meant; a question left out has all.",
  ]

  private static let rule: JSON = [
    "id": name, "when": either(list(of: answers), ["const": "not-known"]),
    "outcome": reference("name", "An outcome's id."), "because": text("Why."),
    "source": orNull(reference("source")),
    "to-confirm": orNull(text("What about it is not confirmed yet.")),
  ]

  private static let outcome: JSON = [
    "id": name, "status": orNull(reference("name", "A status's id.")), "title": text("Its name."),
    "meaning": text("What it means."), "confirm": orNull(text("Who can tell for sure.")),
  ]
}

extension OfferSchema {
  static let null: JSON = ["type": "null"]
  static let name = reference("name")

  static func text(_ description: String) -> JSON {
    ["type": "string", "description": .string(description)]
  }

  static func reference(_ name: String, _ description: String? = nil) -> JSON {
    .object(
      [("$ref", .string("#/$defs/\(name)"))]
        + (description.map { [("description", .string($0))] } ?? []))
  }

  static func list(of schema: JSON) -> JSON { ["type": "array", "items": schema] }

  static func either(_ one: JSON, _ other: JSON) -> JSON { ["anyOf": [one, other]] }

  static func orNull(_ schema: JSON) -> JSON { either(schema, null) }

  /// An object that has just these members, each always there.
  static func record(_ description: String, _ members: JSON) -> JSON {
    guard case .object(let list) = members else { return .null }
    return [
      "type": "object", "description": .string(description), "additionalProperties": false,
      "required": .strings(list.map(\.key)), "properties": members,
    ]
  }
}
