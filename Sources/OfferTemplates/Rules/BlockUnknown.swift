import Diagnostics

extension Rule {
  static let blockUnknown = Rule(
    "template-block-unknown", .error, "A template replaces only blocks that its parent has.",
    why: "What is written for a block that there is not is never shown.")
}

extension Diagnostic {
  static func blockUnknown(
    _ name: String, of parent: String, among known: some Collection<String>,
    at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .blockUnknown, "'\(parent)' has no block '\(name)'", at: location,
      help: NearestName.help(for: name, among: known, calling: "block"))
  }
}
