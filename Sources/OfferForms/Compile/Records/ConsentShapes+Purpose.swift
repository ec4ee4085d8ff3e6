extension ConsentShapes {
  /// What a record of one of the form's consents must be.
  func shape(of consent: ExampleConsent) -> String {
    let purpose = consent.purpose
    let exactly = [
      ("dpv:hasLegalBasis", purpose.basis.terms),
      ("dpv:hasRecipient", purpose.recipients.map { "<\(site.address(of: $0))>" }),
      ("dpv:hasPersonalData", consent.categories.map { "pd:\($0)" }),
    ].map { path, values in
      "[ sh:path ( dpv:hasProcess \(path) ) ; \(ConsentShapes.exactly(values)) ]"
    }
    let hashes = form.editions.compactMap { edition in
      edition.purpose(purpose.id).map {
        "\"sha256-\(Notice(of: $0, in: edition).fingerprint.hex)\""
      }
    }
    let controllers = consent.controllers.map { "<\(site.address(of: $0))>" }
    return """

      <#purpose-\(purpose.id)> a sh:NodeShape ;
        sh:property
          [ sh:path ( dpv:hasProcess dpv:hasPurpose ) ;
            sh:hasValue <\(site.address(of: purpose, in: form.specification))> ],
          [ sh:path dpv:hasDataController ; \(ConsentShapes.exactly(controllers)) ],
          [ sh:path ( dpv:hasNotice dct:identifier ) ; sh:minCount 1 ;
            sh:in ( \(hashes.unique.joined(separator: " ")) ) ],
          \(exactly.joined(separator: ",\n    ")) .

      """
  }

  /// These values, all of them and no other.
  private static func exactly(_ values: [String]) -> String {
    guard !values.isEmpty else { return "sh:maxCount 0" }
    return "sh:hasValue \(values.joined(separator: ", ")) ; "
      + "sh:in ( \(values.joined(separator: " ")) )"
  }
}
