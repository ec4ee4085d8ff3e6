package import Diagnostics

extension Rule {
  static let unknownKey = Rule(
    "unknown-key", .error,
    "Every key is one that its kind of file knows.",
    why: "A misspelt key would silently change nothing.")
}

extension Diagnostic {
  package static func unknownKey(
    _ key: String, at location: SourceLocation, known: [String], kind: String
  ) -> Diagnostic {
    Diagnostic(
      .unknownKey, "\(kind) has no field called '\(key)'", at: location,
      help: NearestName.help(for: key, among: known, calling: "field"))
  }

  package static func keyOfNationalPage(_ key: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .unknownKey, "'\(key)' is set by the national page of the same name", at: location,
      help: "take it out here: a council's page only adds to the national one")
  }
}
