import OfferForms

extension FormArtefact {
  /// What is in a file of a form, in a few words; empty where nobody has said.
  static func summary(of name: String) -> String {
    if let words = byName[name] { return words }
    return byEnding.first { name.hasPrefix($0.prefix) && name.hasSuffix($0.suffix) }?.words ?? ""
  }

  private static let byName = [
    "posted.schema.json": "JSON Schema 2020-12 of what the page posts",
    "posted.strict.schema.json": "the same, for engines that refuse what they would throw away",
    "stored.schema.json": "JSON Schema 2020-12 of what may be kept",
    "aggregate.schema.json": "JSON Schema 2020-12 of the counts that may be published",
    "form.json": "the form as data, in every language",
    "openapi.json": "OpenAPI 3.1 description of the endpoint",
    "vectors.json": "test cases: what is posted, and what must become of it",
    "conformance.json": "the cases that an endpoint is held to",
    "consent-context.jsonld": "JSON-LD context of consent records",
    "consent-record.example.jsonld": "a consent record, as an example",
    "consent-shapes.ttl": "SHACL shapes that every consent record must fit",
    "receipt.example.json": "what a person is given to keep, as an example",
    "kantara.example.json": "the same as an older standard has it, as an example",
    "ropa.csv": "record of processing activities (UK GDPR Article 30)",
    "retention.csv": "how long each answer is kept, and what ends it",
    "recipients.csv": "who reads which answer",
    "dpia-screening.md": "whether a data protection impact assessment is needed",
    "build-sheet.csv": "the build sheet, for spreadsheets",
  ]

  private static let byEnding = [
    (
      prefix: "view.", suffix: ".schema.json", words: "what one organisation may see"
    ),
    (prefix: "errors.", suffix: ".json", words: "the words of every error, in one language"),
    (
      prefix: "notices.", suffix: ".json", words: "the notices of the page, with their hash"
    ),
    (prefix: "notice.", suffix: ".sha256", words: "the hash of that notice"),
    (prefix: "notice.", suffix: ".json", words: "what people are told about one purpose"),
    (prefix: "", suffix: ".yml", words: "configuration for Drupal’s Webform"),
    (prefix: "", suffix: ".xlsx", words: "the form as XLSForm, for Kobo, ODK and Survey123"),
  ]
}
