extension LawfulBasis {
  /// The provision that makes it lawful, as people cite it.
  public var law: String {
    switch self {
    case .anonymous: "UK GDPR recital 26"
    case .publicTask: "UK GDPR Article 6(1)(e)"
    case .legalObligation: "UK GDPR Article 6(1)(c)"
    case .vitalInterests: "UK GDPR Article 6(1)(d)"
    case .consent: "UK GDPR Article 6(1)(a)"
    case .explicitConsent: "UK GDPR Articles 6(1)(a) and 9(2)(a)"
    }
  }
}
