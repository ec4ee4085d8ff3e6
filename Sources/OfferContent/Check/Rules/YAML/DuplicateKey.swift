import Diagnostics

extension Rule {
  static let duplicateKey = Rule(
    "duplicate-key", .error,
    "A key stands once in its record.",
    why: "Of two values one would silently be lost.")
}

extension Diagnostic {
  static func duplicateKey(
    _ key: String, at location: SourceLocation, first: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .duplicateKey, "'\(key)' stands here for the second time", at: location,
      help: "keep the one that is right and take the other out",
      notes: [.init("the first one is here", at: first)])
  }
}
