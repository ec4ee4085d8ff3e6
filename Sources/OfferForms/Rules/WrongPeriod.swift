import Diagnostics

extension Rule {
  static let wrongPeriod = Rule(
    "wrong-period", .error,
    "How long something is kept is written as ISO 8601 has it, and says from when and what happens then.",
    why: "People are told how long we keep their answers, and a machine deletes them on the day.",
    code: "E13")
}

extension Diagnostic {
  static func wrongPeriod(_ text: String, key: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .wrongPeriod, "'\(text)' is not a length of time as '\(key)' needs it", at: location,
      help: "write P and years, months, weeks or days, such as P1Y, P6M or P5D")
  }

  static func incompleteRetention(without key: String, at location: SourceLocation) -> Diagnostic {
    let (missing, example) =
      switch key {
      case "for": ("how long the answers are kept", "for: P1Y")
      case "from": ("from when that time runs", "from: submitted")
      default: ("what happens at the end", "then: delete")
      }
    return Diagnostic(
      .wrongPeriod, "'retain' does not say \(missing)", at: location,
      help: "add \(key), as in '\(example)'")
  }
}
