import Diagnostics

extension Rule {
  static let blockRepeated = Rule(
    "template-block-repeated", .error, "A template replaces each block of its parent once.",
    why: "Only one of the two is shown.")
}

extension Diagnostic {
  static func blockRepeated(
    _ name: String, at location: SourceLocation, first: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .blockRepeated, "the block '\(name)' is replaced twice", at: location,
      help: "join the two, or take one out",
      notes: [Note("'\(name)' is replaced here first", at: first)])
  }
}
