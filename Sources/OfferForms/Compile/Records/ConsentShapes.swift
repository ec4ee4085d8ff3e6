import Diagnostics

/// What a consent record of this version of a form must be, for any SHACL processor (W3C, 2017).
///
/// A record is closed: it holds no answer and nothing else that is not named here. Only consents are in it,
/// each with the organisations, the data and the notices that the form has for it.
struct ConsentShapes {
  let form: Form
  let site: FormSite
  let consents: [ExampleConsent]

  init(of form: Form, for site: FormSite) {
    self.form = form
    self.site = site
    consents = ExampleConsent.all(of: form.specification, for: site)
  }

  var text: String {
    let prefixes = (VocabularyTerms.prefixes + [("sh", "http://www.w3.org/ns/shacl#")])
      .map { "@prefix \($0.0): <\($0.1)> .\n" }
    let base = site.address(of: "consent-shapes.ttl", form: form.specification.id.value)
    return "@base <\(base)> .\n" + prefixes.joined() + record + notice + process + parts + status
      + consents.map(shape).joined()
  }

  private var record: String {
    let alternatives = consents.map { "<#purpose-\($0.purpose.id)>" }.joined(separator: " ")
    return """

      <#record> a sh:NodeShape ;
        sh:targetClass dpv:ConsentRecord ;
        sh:closed true ; sh:ignoredProperties ( rdf:type ) ;
        sh:xone ( \(alternatives) ) ;
        sh:property
          [ sh:path dct:conformsTo ; sh:hasValue <\(VocabularyTerms.recordProfile)> ],
          [ sh:path dct:identifier ; sh:minCount 1 ; sh:maxCount 1 ; sh:nodeKind sh:Literal ],
          [ sh:path dpv:hasIdentifier ; sh:minCount 1 ; sh:maxCount 1 ; sh:nodeKind sh:Literal ],
          [ sh:path dct:created ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:dateTime ;
            sh:pattern "(Z|[+]00:00)$" ; sh:message "the time is in UTC" ],
          [ sh:path dct:replaces ; sh:maxCount 1 ; sh:nodeKind sh:IRI ],
          [ sh:path dpv:hasDataSubject ; sh:minCount 1 ; sh:maxCount 1 ; sh:nodeKind sh:IRI ],
          [ sh:path dpv:hasDataController ; sh:minCount 1 ; sh:nodeKind sh:IRI ],
          [ sh:path dpv:hasJurisdiction ; sh:hasValue loc:GB ],
          [ sh:path dpv:hasApplicableLaw ; sh:hasValue legal-gb:law-GDPR, legal-gb:law-DPA ],
          [ sh:path dpv:hasAuthority ; sh:hasValue legal-gb:DPA-GB ],
          [ sh:path dpv:hasNotice ; sh:minCount 1 ; sh:maxCount 1 ; sh:node <#notice> ],
          [ sh:path dpv:hasProcess ; sh:minCount 1 ; sh:maxCount 1 ; sh:node <#process> ],
          [ sh:path dpv:hasConsentStatus ; sh:minCount 1 ; sh:node <#status> ;
            sh:message "a record says what the consent is, and since when" ],
          [ sh:path ( dpv:hasConsentStatus dpv:isIndicatedBy ) ; sh:equals dpv:hasDataSubject ;
            sh:message "nobody but the person says yes, also where somebody helps" ] .

      """
  }

  private var notice: String {
    let languages = form.editions.map { "\"\($0.language)\"" }.joined(separator: " ")
    return """

      <#notice> a sh:NodeShape ; sh:class dpv:ConsentNotice ;
        sh:closed true ; sh:ignoredProperties ( rdf:type ) ;
        sh:property
          [ sh:path dct:language ; sh:minCount 1 ; sh:maxCount 1 ; sh:in ( \(languages) ) ;
            sh:message "a notice has the language in which it was read" ],
          [ sh:path dct:identifier ; sh:minCount 1 ; sh:maxCount 1 ;
            sh:pattern "^sha256-[0-9a-f]{64}$" ] .

      """
  }

  private var process: String {
    """

    <#process> a sh:NodeShape ; sh:class dpv:Process ;
      sh:closed true ; sh:ignoredProperties ( rdf:type ) ;
      sh:property
        [ sh:path dpv:hasPurpose ; sh:minCount 1 ; sh:maxCount 1 ; sh:node <#purpose> ],
        [ sh:path dpv:hasLegalBasis ; sh:minCount 1 ; sh:in ( eu-gdpr:A6-1-a eu-gdpr:A9-2-a ) ;
          sh:message "only a consent is in a consent record" ],
        [ sh:path dpv:hasPersonalData ; sh:nodeKind sh:IRI ],
        [ sh:path dpv:hasRecipient ; sh:minCount 1 ; sh:nodeKind sh:IRI ],
        [ sh:path dpv:hasStorageCondition ; sh:node <#storage> ;
          sh:qualifiedValueShape [ sh:class dpv:StorageDuration ] ; sh:qualifiedMinCount 1 ;
          sh:message "a record says how long answers are kept" ],
        [ sh:path dpv:hasConsentControl ; sh:minCount 1 ; sh:node <#withdrawal> ;
          sh:message "a record says where the yes is taken back" ],
        [ sh:path dpv:hasRight ; sh:minCount 1 ; sh:node <#right> ] .

    """
  }

  private var parts: String {
    """

    <#purpose> a sh:NodeShape ; sh:class dpv:Purpose ; sh:nodeKind sh:IRI ;
      sh:closed true ; sh:ignoredProperties ( rdf:type dct:identifier dct:description ) .

    <#storage> a sh:NodeShape ;
      sh:closed true ; sh:ignoredProperties ( rdf:type dpv:hasDuration dpv:hasLocation ) ;
      sh:property [ sh:path rdf:type ; sh:minCount 1 ;
        sh:in ( dpv:StorageLocation dpv:StorageDuration dpv:StorageDeletion ) ] .

    <#withdrawal> a sh:NodeShape ; sh:class dpv:WithdrawConsent ;
      sh:closed true ; sh:ignoredProperties ( rdf:type ) ;
      sh:property [ sh:path dpv:isExercisedAt ; sh:minCount 1 ; sh:nodeKind sh:IRI ] .

    <#right> a sh:NodeShape ; sh:class eu-gdpr:A7-3 ;
      sh:closed true ; sh:ignoredProperties ( rdf:type ) ;
      sh:property [ sh:path dpv:isExercisedAt ; sh:minCount 1 ; sh:nodeKind sh:IRI ] .

    """
  }

  private var status: String {
    let statuses = VocabularyTerms.statuses.map { "dpv:\($0)" }.joined(separator: " ")
    let classes = VocabularyTerms.statuses.map { "[ sh:class dpv:\($0) ]" }
      .joined(separator: " ")
    return """

      <#status> a sh:NodeShape ;
        sh:closed true ; sh:ignoredProperties ( rdf:type dpv:hasDuration ) ;
        sh:xone ( \(classes) ) ;
        sh:property
          [ sh:path rdf:type ; sh:in ( \(statuses) dpv:ExpressedConsent
            dpv:ExplicitlyExpressedConsent ) ],
          [ sh:path dpv:isIndicatedAtTime ; sh:minCount 1 ; sh:maxCount 1 ;
            sh:datatype xsd:dateTime ; sh:pattern "(Z|[+]00:00)$" ],
          [ sh:path dpv:isIndicatedBy ; sh:minCount 1 ; sh:maxCount 1 ; sh:nodeKind sh:IRI ],
          [ sh:path dpv:hasIndicationMethod ; sh:minCount 1 ; sh:nodeKind sh:Literal ] .

      """
  }
}
