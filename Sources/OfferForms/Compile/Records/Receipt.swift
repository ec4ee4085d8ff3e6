import Diagnostics

/// What a person gets who said yes: a receipt with the fields of ISO/IEC TS 27560:2023, by their names.
struct Receipt {
  let consents: [ExampleConsent]

  init(of consents: [ExampleConsent]) {
    self.consents = consents
  }

  var json: JSON {
    guard let first = consents.first else { return [:] }
    let parties = consents.flatMap { $0.controllers + $0.purpose.recipients }.unique
    return [
      "schema_version": "ISO/IEC TS 27560:2023",
      "receipt_id": .string(first.withdrawal), "record_id": .string(first.record),
      "pii_principal_id": .string(ExampleConsent.person),
      "processing": .array(consents.map(\.processing)), "parties": .array(parties.map(party)),
      "events": .array(consents.map(\.event)),
    ]
  }

  private func party(_ organisation: Organisation) -> JSON {
    [
      "party_id": .string(organisation.id), "party_name": .string(organisation.name),
      "party_role": .string(organisation.role.rawValue), "party_type": "organisation",
      "party_url": .string(organisation.privacyPage.asWritten), "party_address": "to-confirm",
      "party_contact": .string(organisation.contact ?? "to-confirm"),
    ]
  }
}

extension ExampleConsent {
  fileprivate var processing: JSON {
    [
      "privacy_notice": .string(
        site.address(
          of: "\(form.version.value)/\(notice.name)", form: form.id.value)),
      "privacy_notice_sha256": .string(notice.fingerprint.hex),
      "language": .string(notice.language),
      "purposes": [
        [
          "purpose": .string(purpose.say.words), "purpose_id": .string(purpose.id),
          "purpose_type": .string(form.kind.purposeTerm),
          "lawful_basis": .string(purpose.basis.law),
          "pii_information": .array(form.fields(of: purpose).map(pii)),
          "pii_controllers": .strings(controllers.map(\.id)),
          "collection_method": "form", "processing_method": "to-confirm",
          "storage_locations": ["GB"],
          "retention_period": .string(purpose.retention.period.description),
          "processing_locations": ["GB"], "jurisdiction": "GB",
          "recipient_third_parties": .strings(purpose.recipients.map(\.id)),
          "withdrawal_method": .string(withdrawalPage),
          "privacy_rights": "UK GDPR Article 7(3)",
        ]
      ],
    ]
  }

  private func pii(_ field: FormField) -> JSON {
    [
      "pii_type": .string("pd:\(field.category)"), "pii_attribute_id": .string(field.id),
      "pii_optional": .boolean(!field.isRequired),
      "special_pii_category": .boolean(field.special != nil),
    ]
  }

  fileprivate var event: JSON {
    [
      "event_time": .string(time),
      "validity_duration": .string(purpose.validFor?.description ?? "to-confirm"),
      "entity_id": .string(ExampleConsent.person),
      "event_type": purpose.basis == .explicitConsent ? "explicit" : "expressed",
      "event_state": "given",
    ]
  }
}
