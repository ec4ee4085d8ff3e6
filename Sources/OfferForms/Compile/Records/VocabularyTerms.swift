/// Terms of the Data Privacy Vocabulary 2.3 and its extensions (https://w3id.org/dpv/2.3).
///
/// Its own guide to records names terms that it does not have: only those that are there are used.
enum VocabularyTerms {
  /// The profile that a record follows, ISO/IEC TS 27560:2023 in this vocabulary.
  static let recordProfile = "https://w3id.org/dpv/schema/dpv-27560#record"

  /// The names before the colons, with what they stand for.
  static let prefixes = [
    ("dct", "http://purl.org/dc/terms/"), ("dpv", "https://w3id.org/dpv#"),
    ("eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#"),
    ("legal-gb", "https://w3id.org/dpv/legal/gb#"), ("loc", "https://w3id.org/dpv/loc#"),
    ("pd", "https://w3id.org/dpv/pd#"),
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
  ]

  /// What a consent can be, whether it holds or not.
  static let statuses = [
    "ConsentGiven", "RenewedConsentGiven", "ConsentUnknown", "ConsentRequested",
    "ConsentRequestDeferred", "ConsentRefused", "ConsentWithdrawn", "ConsentExpired",
    "ConsentRevoked", "ConsentInvalidated",
  ]
}

extension LawfulBasis {
  /// The provisions, as terms of `eu-gdpr:`, which the record places under UK law.
  var terms: [String] {
    switch self {
    case .consent: ["eu-gdpr:A6-1-a"]
    case .explicitConsent: ["eu-gdpr:A6-1-a", "eu-gdpr:A9-2-a"]
    case .publicTask: ["eu-gdpr:A6-1-e"]
    case .legalObligation: ["eu-gdpr:A6-1-c"]
    case .vitalInterests: ["eu-gdpr:A6-1-d"]
    case .anonymous: []
    }
  }

  /// How a yes was said.
  var consentTerm: String {
    self == .explicitConsent ? "dpv:ExplicitlyExpressedConsent" : "dpv:ExpressedConsent"
  }
}

extension FormSpecification.Kind {
  /// What answers are used for, in general.
  var purposeTerm: String {
    switch self {
    case .feedback, .pageFeedback, .views, .accessProblem: "dpv:ImprovePublicServices"
    case .referral, .partnerReferral, .pledge, .withdraw, .rightsRequest,
      .dataProtectionComplaint:
      "dpv:RequestedServiceProvision"
    }
  }
}
