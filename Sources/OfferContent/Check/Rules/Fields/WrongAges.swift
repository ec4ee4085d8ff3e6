import Diagnostics

extension Rule {
  static let wrongAges = Rule(
    "wrong-ages", .error,
    "Ages are written as 16-24, 18+ or 18.",
    why: "Somebody reads them to find out whether the page is for them.")
}

extension Diagnostic {
  static func wrongAges(_ text: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .wrongAges, "'\(text)' is neither an age nor a first and a last age", at: location,
      help: "write the first and the last age with a hyphen, such as 16-24, or 18+, or 18")
  }

  static func agesDoNotMeet(at location: SourceLocation, age: Int) -> Diagnostic {
    Diagnostic(
      .wrongAges, "somebody of \(age) finds no answer here, or finds two", at: location,
      help: "let the ages of the answers follow one another from 0, the last one as in 25+")
  }
}
