import Diagnostics

extension Rule {
  static let unknownChoice = Rule(
    "unknown-choice", .error,
    "A field with a fixed set of values holds one of them.",
    why: "Any other value would put the page in no place at all.")
}

extension Diagnostic {
  static func unknownChoice(
    _ text: String, key: String, at location: SourceLocation, known: [String]
  ) -> Diagnostic {
    Diagnostic(
      .unknownChoice, "'\(text)' is not one of the values of '\(key)'", at: location,
      help: NearestName.help(for: text, among: known, calling: "value"))
  }
}
