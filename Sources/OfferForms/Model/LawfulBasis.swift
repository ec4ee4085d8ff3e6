/// What makes it lawful to use what somebody tells us, for one purpose (UK GDPR Article 6(1)).
public enum LawfulBasis: String, CaseIterable, Hashable, Sendable {
  /// Nothing that is kept says who it is from, so the UK GDPR does not apply (recital 26).
  case anonymous

  /// Article 6(1)(e).
  case publicTask = "public-task"

  /// Article 6(1)(c).
  case legalObligation = "legal-obligation"

  /// Article 6(1)(d).
  case vitalInterests = "vital-interests"

  /// Article 6(1)(a): the person said yes to this purpose.
  case consent

  /// Articles 6(1)(a) and 9(2)(a): the person said yes, and it is about their health or the like.
  case explicitConsent = "explicit-consent"

  /// Whether somebody has to say yes first, and may take it back at any time (Article 7).
  public var isConsent: Bool { self == .consent || self == .explicitConsent }
}
