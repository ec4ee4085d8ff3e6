import Diagnostics

/// `offer.schema.json`: what `offer.json` holds, in the words of JSON Schema 2020-12.
enum OfferSchema {
  static let bytes = schema.encoded(indented: true) + [UInt8(ascii: "\n")]

  private static let schema: JSON = .object([
    ("$schema", "https://json-schema.org/draft/2020-12/schema"),
    ("title", "A care leavers' local offer"),
    (
      "description",
      "What care leavers of one council can get, as of a day. Addresses under 'page' are relative to this file."
    ),
    ("type", "object"),
    ("additionalProperties", false),
    ("required", .strings(members.map(\.key))),
    ("properties", .object(members)),
    ("$defs", .object(definitions)),
  ])

  private static let members: [(key: String, value: JSON)] = [
    ("$schema", ["const": .string(DataFile.schemaAddress.path)]),
    ("version", ["const": 1, "description": "It changes when a member changes its meaning."]),
    ("language", text("The language of all words.")),
    ("as-of", reference("day", "The day as of which the offer was checked.")),
    ("council", record("Who publishes the offer.", council)),
    ("nation", record("Whose law holds.", ["id": name, "name": text("Its name.")])),
    ("topics", list(of: record("A need by which people look for help.", topic))),
    ("areas", list(of: record("An area that the law says an offer must cover.", area))),
    ("statuses", list(of: record("A legal status of a care leaver, or having none.", status))),
    ("if-told-no", text("What to do if told no, where an entitlement says nothing of its own.")),
    ("entitlements", list(of: reference("entitlement"))),
    ("contacts", list(of: reference("contact"))),
    ("eligibility", either(reference("eligibility"), null)),
  ]

  private static let definitions: [(key: String, value: JSON)] = [
    ("name", ["type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"]),
    ("day", ["type": "string", "format": "date", "pattern": "^\\d{4}-\\d{2}-\\d{2}$"]),
    ("web", ["type": "string", "format": "uri", "pattern": "^https?://"]),
    ("page", ["type": "string", "pattern": "^([a-z0-9-]+/)*[a-z0-9-]+\\.html$"]),
    (
      "ages",
      record("Ages in whole years, both included; 'to' is null where there is no last.", ages)
    ),
    ("source", record("Where a statement stands.", source)),
    ("sum", record("A sum of money, written once and used everywhere.", sum)),
    ("amount", record("How much it is: in words, and the sums that these name.", amount)),
    ("entitlement", entitlement),
    ("addition", record("What the council adds to a national entitlement.", addition)),
    ("contact", record("Somebody to call, write to or visit.", contact)),
    ("eligibility", eligibility),
  ]
}

extension OfferSchema {
  private static let council: JSON = [
    "id": name, "name": text("Its whole name."), "place": text("The place, for 'In Derby'."),
    "title": text("The name of the offer."),
    "address": orNull(reference("web", "Where the site lies.")),
    "is-example": [
      "type": "boolean",
      "description": "Whether this is a worked example and not the council's own.",
    ],
  ]

  private static let topic: JSON = [
    "id": name, "title": text("Its name."), "summary": text("What is in it."),
    "page": reference("page"),
  ]

  private static let area: JSON = [
    "id": name, "title": text("Its name."), "summary": text("What is in it."),
    "law": text("The law that names it."), "in-force": ["type": "boolean"],
    "page": reference("page"),
  ]

  private static let status: JSON = [
    "id": name, "title": text("Its name."), "meaning": text("What it means."),
  ]

  private static let ages: JSON = [
    "from": ["type": "integer", "minimum": 0], "to": orNull(["type": "integer", "minimum": 0]),
  ]

  private static let source: JSON = [
    "title": text("The Act, regulation, guidance or page."),
    "section": orNull(text("The part of it.")), "url": orNull(reference("web")),
    "checked": reference("day", "When it was last read."),
    "certainty": [
      "enum": ["confirmed", "second-hand"],
      "description": "Whether the source itself was read, or somebody's account of it.",
    ],
  ]

  private static let sum: JSON = [
    "id": name, "title": text("What it is for."), "value": text("The sum as it is shown."),
    "pence": orNull(["type": "integer", "minimum": 0]),
    "minimum": [
      "type": "boolean",
      "description": "Whether it is a national minimum, which a council may raise.",
    ],
    "as-of": reference("day", "From when it holds, or when it was seen."),
    "review-by": reference("day"), "source": reference("source"),
    "to-confirm": orNull(text("What about it is not confirmed yet.")),
  ]

  private static let amount: JSON = [
    "text": text("How much it is."), "sums": list(of: reference("sum")),
  ]

  private static let addition: JSON = [
    "ages": orNull(reference("ages")), "amount": orNull(reference("amount")),
    "how-to-get": orNull(text("How to get it here.")),
    "if-told-no": orNull(text("What to do here if told no.")),
    "sources": list(of: reference("source")),
    "to-confirm": list(of: text("What is not confirmed yet.")),
    "reviewed": orNull(reference("day")), "review-by": orNull(reference("day")),
  ]

  private static let contact: JSON = [
    "id": name, "name": text("The team or service."),
    "organisation": orNull(text("Whose it is.")), "for": orNull(text("When to use it.")),
    "phone": orNull(text("A telephone number.")), "text": orNull(text("A number for messages.")),
    "email": orNull(text("An address.")), "website": orNull(reference("web")),
    "address": orNull(text("Where to go or write to.")),
    "hours": orNull(text("When somebody answers.")), "checked": reference("day"),
    "not-confirmed": list(of: ["enum": ["phone", "text", "email", "website", "address"]]),
    "to-confirm": orNull(text("What else is not confirmed yet.")),
  ]
}
