package import Diagnostics

extension Rule {
  static let unknownChoice = Rule(
    "unknown-choice", .error,
    "A field with a fixed set of values holds one of them.",
    why: "Any other value would put the page in no place at all.")
}

extension Diagnostic {
  /// What stands under `became` in `published.csv`.
  package static func wrongFate(_ text: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .unknownChoice, "'\(text)' is nothing that can become of a page", at: location,
      help: "write 'ended', or the address that it moved to, such as entitlements/staying-put.html")
  }

  package static func unknownChoice(
    _ text: String, key: String, at location: SourceLocation, known: [String]
  ) -> Diagnostic {
    Diagnostic(
      .unknownChoice, "'\(text)' is not one of the values of '\(key)'", at: location,
      help: NearestName.help(for: text, among: known, calling: "value"))
  }
}
