import Diagnostics

extension Form {
  /// What an engine keeps of a consent, with examples, and what a record must be; nothing where nobody is
  /// asked for consent: an agreement to a task of the council is no consent, and has no such record.
  func consentRecords(for site: FormSite) -> [FormArtefact] {
    let consents = ExampleConsent.all(of: specification, for: site)
    guard let first = consents.first else { return [] }
    let graph: JSON = [
      "@context": .string(ConsentContext.name),
      "@graph": .array(
        consents.map(\.given) + [first.takenBack]
          + consents.flatMap { $0.controllers + $0.purpose.recipients }.unique.map(site.node)),
    ]
    return [
      ConsentContext.file, FormArtefact("consent-record.example.jsonld", bytes: graph.file),
      FormArtefact(
        "consent-shapes.ttl", bytes: Array(ConsentShapes(of: self, for: site).text.utf8)),
      FormArtefact("receipt.example.json", bytes: Receipt(of: consents).json.file),
      FormArtefact("kantara.example.json", bytes: KantaraReceipt(of: consents).json.file),
    ]
  }
}

extension JSON {
  /// The value as a file that people read.
  var file: [UInt8] { encoded(indented: true) + [UInt8(ascii: "\n")] }
}

extension FormSite {
  fileprivate func node(of organisation: Organisation) -> JSON {
    [
      "@id": .string(address(of: organisation)), "@type": "dpv:Organisation",
      "hasName": .string(organisation.name),
    ]
  }
}

extension ExampleConsent {
  /// The record of the yes.
  fileprivate var given: JSON {
    .object(members(record, at: time) + [("hasConsentStatus", .array([givenStatus]))])
  }

  /// The record that follows it once the yes is taken back: nothing is changed in the first.
  fileprivate var takenBack: JSON {
    let status = status("dpv:ConsentWithdrawn", at: withdrawn)
    return .object(
      members(withdrawal, at: withdrawn) + [
        ("replaces", .string(record)),
        ("hasConsentStatus", .array([givenStatus, .object(status)])),
      ])
  }

  private func members(_ id: String, at time: String) -> [(key: String, value: JSON)] {
    [
      ("@id", .string(id)), ("@type", "dpv:ConsentRecord"),
      ("conformsTo", .string(VocabularyTerms.recordProfile)), ("identifier", .string(id)),
      ("hasIdentifier", .string(id)), ("created", .string(time)),
      ("hasDataSubject", ["@id": .string(ExampleConsent.person), "@type": "dpv:DataSubject"]),
      ("hasDataController", .strings(controllers.map(site.address))),
      ("hasJurisdiction", "loc:GB"),
      ("hasApplicableLaw", .strings(["legal-gb:law-GDPR", "legal-gb:law-DPA"])),
      ("hasAuthority", "legal-gb:DPA-GB"),
      (
        "hasNotice",
        [
          "@type": "dpv:ConsentNotice", "language": .string(notice.language),
          "identifier": .string("sha256-\(notice.fingerprint.hex)"),
        ]
      ),
      ("hasProcess", .object(process)),
    ]
  }

  private var process: [(key: String, value: JSON)] {
    var storage: [JSON] = [
      ["@type": "dpv:StorageLocation", "hasLocation": "loc:GB"],
      [
        "@type": "dpv:StorageDuration",
        "hasDuration": .string(purpose.retention.period.description),
      ],
    ]
    if let withdrawal = form.withdrawal {
      storage.append([
        "@type": "dpv:StorageDeletion",
        "hasDuration": .string(withdrawal.actWithin.description),
      ])
    }
    return [
      ("@type", "dpv:Process"),
      (
        "hasPurpose",
        [
          "@id": .string(site.address(of: purpose, in: form)),
          "@type": .strings(["dpv:Purpose", form.kind.purposeTerm]),
          "identifier": .string(purpose.id), "description": .string(purpose.say.words),
        ]
      ),
      ("hasLegalBasis", .strings(purpose.basis.terms)),
      ("hasPersonalData", .strings(categories.map { "pd:\($0)" })),
      ("hasRecipient", .strings(purpose.recipients.map(site.address))),
      ("hasStorageCondition", .array(storage)),
      (
        "hasConsentControl",
        ["@type": "dpv:WithdrawConsent", "isExercisedAt": .string(withdrawalPage)]
      ),
      ("hasRight", ["@type": "eu-gdpr:A7-3", "isExercisedAt": .string(withdrawalPage)]),
    ]
  }

  private var givenStatus: JSON {
    var members = status("dpv:ConsentGiven", at: time)
    if let validFor = purpose.validFor {
      members.append(
        (
          "hasDuration",
          ["@type": "dpv:TemporalDuration", "value": .string(validFor.description)]
        ))
    }
    return .object(members)
  }

  private func status(_ term: String, at time: String) -> [(key: String, value: JSON)] {
    [
      ("@type", .strings([term, purpose.basis.consentTerm])), ("isIndicatedAtTime", .string(time)),
      ("isIndicatedBy", .string(ExampleConsent.person)),
      ("hasIndicationMethod", .string("answered '\(purpose.answerKey)' on the form")),
    ]
  }
}
