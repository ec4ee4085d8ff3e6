import Diagnostics

extension Rule {
  static let emptyHeading = Rule(
    "empty-heading", .error, "A heading has words.",
    why: "People who listen to a page go from heading to heading, and an empty one says nothing.")
}

extension Diagnostic {
  static func emptyHeading(_ words: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .emptyHeading,
      words.isEmpty ? "a heading has no words" : "the heading \(words.quoted) has no words",
      at: location, help: "write words behind '##', or take the line out")
  }
}
