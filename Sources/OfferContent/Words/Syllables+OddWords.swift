extension Syllables {
  /// Words that are not read as their letters say, and how many syllables they have.
  ///
  /// They are those that offers use and that `count` gets wrong.
  static let oddWords: [String: UInt8] = [
    "anyone": 3, "apprenticeship": 4, "apprenticeships": 4, "area": 3, "areas": 3,
    "association": 5, "business": 2, "cancelled": 2, "centres": 2,
    "enthusiasm": 5, "evening": 2, "evenings": 2, "everybody": 4, "everyday": 3, "everyone": 3,
    "everything": 3, "everywhere": 3, "experience": 4, "experiences": 5, "experienced": 4,
    "eye": 1, "eyes": 1, "fuel": 2, "guidelines": 2, "guideline": 2, "homelessness": 3, "hour": 2,
    "hours": 2,
    "household": 2, "households": 2, "idea": 3, "ideas": 3, "interested": 3, "junior": 2, "our": 2,
    "ours": 2, "ourselves": 3, "hourly": 3, "opinion": 3, "opinions": 3, "parliament": 3,
    "parliamentary": 5, "requires": 3, "require": 3, "required": 3, "resilience": 4,
    "senior": 2, "several": 2, "somebody": 4, "someone": 2, "something": 2, "sometimes": 2,
    "somewhere": 2, "suicidal": 4, "suicide": 3, "tuition": 3, "whoever": 3, "helpline": 2,
    "helplines": 2, "framework": 2, "elsewhere": 2, "bursary": 3,
    "struggling": 3, "careful": 2, "carefully": 3, "really": 2, "being": 2, "people": 2,
  ]
}
