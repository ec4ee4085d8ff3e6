import Diagnostics

extension Rule {
  static let textLost = Rule(
    "template-text-lost", .warning, "Between the tags of a parent stand blocks and nothing else.",
    why: "Anything else that is written there is never shown.")
}

extension Diagnostic {
  static func textLost(
    at location: SourceLocation, parent: String, openedAt: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .textLost, "this is inside '\(parent)' but in none of its blocks, so it is never shown",
      at: location, help: "move it into a block, such as '{{$content}}…{{/content}}'",
      notes: [Note("'\(parent)' is opened here", at: openedAt)])
  }
}
