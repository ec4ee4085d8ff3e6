package import Diagnostics

extension Rule {
  static let missingKey = Rule(
    "missing-key", .error,
    "A file has every field that its kind needs.",
    why: "A page without its title, sources or dates cannot be trusted.")
}

extension Diagnostic {
  package static func missingKey(_ key: String, at location: SourceLocation, kind: String)
    -> Diagnostic
  {
    Diagnostic(
      .missingKey, "\(kind) needs the field '\(key)'", at: location,
      help: "add a line '\(key): …'; WRITING.md shows what to write there")
  }

  package static func emptyValue(_ key: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .missingKey, "'\(key)' has no value", at: location,
      help: "write the value behind the colon, or take the line out if it is not needed")
  }
}
