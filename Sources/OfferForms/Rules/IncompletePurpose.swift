import Diagnostics

extension Rule {
  static let incompletePurpose = Rule(
    "incomplete-purpose", .error,
    "Each purpose of a form says its basis, who reads the answers, what is done with them and how long "
      + "they are kept.",
    why: "Nobody can agree to, or object to, what they were not told.", code: "E01")
}

extension Diagnostic {
  static func incompletePurpose(_ purpose: Located<String>, without key: String) -> Diagnostic {
    let missing =
      switch key {
      case "basis": "what makes it lawful"
      case "recipients": "who reads the answers"
      case "say": "what is done with the answers"
      default: "how long the answers are kept"
      }
    return Diagnostic(
      .incompletePurpose, "the purpose '\(purpose.value)' does not say \(missing)",
      at: purpose.location, help: "add a line '\(key): …' below it")
  }
}
