import Diagnostics

/// What the words of a consent record mean, as JSON-LD 1.1 has it.
enum ConsentContext {
  /// The file that records name.
  static let name = "consent-context.jsonld"

  /// Words that lead to something with an address of its own: without this they would be plain texts.
  private static let links = [
    "dct:conformsTo", "dct:replaces", "dpv:hasApplicableLaw", "dpv:hasAuthority",
    "dpv:hasConsentControl", "dpv:hasConsentStatus", "dpv:hasDataController",
    "dpv:hasDataSubject", "dpv:hasJurisdiction", "dpv:hasLegalBasis", "dpv:hasLocation",
    "dpv:hasNotice", "dpv:hasPersonalData", "dpv:hasProcess", "dpv:hasPurpose",
    "dpv:hasRecipient", "dpv:hasRight", "dpv:hasStorageCondition", "dpv:isExercisedAt",
    "dpv:isIndicatedBy",
  ]

  /// Words that lead to a text.
  private static let texts = [
    "dct:description", "dct:identifier", "dct:language", "dpv:hasIdentifier",
    "dpv:hasIndicationMethod", "dpv:hasName",
  ]

  /// Words that lead to a time in UTC.
  private static let times = ["dct:created", "dpv:isIndicatedAtTime"]

  static var file: FormArtefact {
    var members = VocabularyTerms.prefixes.map { (key: $0.0, value: JSON.string($0.1)) }
    members += texts.map { (key: short($0), value: .string($0)) }
    members += links.map { (key: short($0), value: ["@id": .string($0), "@type": "@id"]) }
    members += times.map { (key: short($0), value: ["@id": .string($0), "@type": "xsd:dateTime"]) }
    members += [("hasDuration", "dpv:hasDuration"), ("value", "rdf:value")]
    let context: JSON = ["@context": .object(members)]
    return FormArtefact(name, bytes: context.encoded(indented: true) + [UInt8(ascii: "\n")])
  }

  private static func short(_ term: String) -> String {
    term.split(separator: ":").last.map(String.init) ?? term
  }
}
