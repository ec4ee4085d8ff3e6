import Diagnostics

/// The same as a Kantara Consent Receipt 1.1.0, for systems that read no other.
struct KantaraReceipt {
  let consents: [ExampleConsent]

  init(of consents: [ExampleConsent]) {
    self.consents = consents
  }

  var json: JSON {
    guard let first = consents.first else { return [:] }
    let special = consents.flatMap { $0.form.fields(of: $0.purpose) }.compactMap(\.special)
    let controllers = consents.flatMap(\.controllers).unique
    return [
      "version": "KI-CR-v1.1.0", "jurisdiction": "GB",
      "consentTimestamp": .integer(first.seconds), "collectionMethod": "form",
      "consentReceiptID": .string(first.withdrawal), "language": .string(first.notice.language),
      "piiPrincipalId": .string(ExampleConsent.person),
      "piiControllers": .array(controllers.map(KantaraReceipt.controller)),
      "policyUrl": .string(
        first.site.address(of: "privacy-notice.html", form: first.form.id.value)),
      "services": [
        [
          "service": .string(first.form.title.words),
          "purposes": .array(consents.map(\.kantaraPurpose)),
        ]
      ],
      "sensitive": .boolean(!special.isEmpty), "spiCat": .strings(special.map(\.rawValue).unique),
    ]
  }

  private static func controller(_ organisation: Organisation) -> JSON {
    [
      "piiController": .string(organisation.name), "onBehalf": false,
      "contact": .string(organisation.contact ?? "to-confirm"), "address": "to-confirm",
      "email": "to-confirm", "phone": "to-confirm",
      "piiControllerUrl": .string(organisation.privacyPage.asWritten),
    ]
  }
}

extension ExampleConsent {
  fileprivate var kantaraPurpose: JSON {
    let others = purpose.recipients.filter { $0.id != form.controller.id }
    return [
      "purpose": .string(purpose.say.words),
      "purposeCategory": .strings([form.kind.purposeTerm]), "consentType": "EXPLICIT",
      "piiCategory": .strings(categories), "primaryPurpose": false,
      "termination": .string(withdrawalPage), "thirdPartyDisclosure": .boolean(!others.isEmpty),
      "thirdPartyName": .string(others.map(\.name).joined(separator: ", ")),
    ]
  }
}
