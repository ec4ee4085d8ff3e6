extension FormField.Kind {
  /// How many characters an answer may have where the form does not say.
  ///
  /// An e-mail address has at most 254 (RFC 5321, 4.5.3.1.3, without its angle brackets).
  var longest: Int {
    switch self {
    case .text: 200
    case .longText: 2000
    case .email: 254
    case .phone: 30
    case .address, .page: 500
    case .date: 10
    case .ageBand, .choice, .choices: 100
    }
  }

  /// Whether an answer says who somebody is.
  var identifies: Bool {
    switch self {
    case .email, .phone, .address: true
    case .text, .longText, .date, .ageBand, .choice, .choices, .page: false
    }
  }

  /// What an answer is, as a term of the Data Privacy Vocabulary's `pd:` extension (DPV 2.3).
  var category: String {
    switch self {
    case .email: "EmailAddress"
    case .phone: "TelephoneNumber"
    case .address: "PhysicalAddress"
    case .ageBand: "AgeRange"
    case .text, .longText, .date, .choice, .choices, .page: "Opinion"
    }
  }
}

extension FormField.SpecialCategory {
  /// What it is as a term of the Data Privacy Vocabulary's `pd:` extension (DPV 2.3); nil where the form says.
  var category: String? {
    switch self {
    case .health: "Health"
    case .disability: "Disability"
    case .ethnicity: "Ethnicity"
    case .religion: "Religion"
    case .politics, .sexuality, .offences: nil
    }
  }
}

extension FormField {
  /// What only a file can answer: forms have no such question.
  static let kindsOfFiles: Set<String> = [
    "file", "files", "upload", "attachment", "photo", "image",
  ]
}
