import Diagnostics

extension Rule {
  static let calloutWords = Rule(
    "callout-words", .error,
    "A callout has its kind on the first line, and its words on the lines below.",
    why: "What stands beside the kind is not shown by every program that reads the file.")
}

extension Diagnostic {
  static func wordsBesideCallout(_ name: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .calloutWords, "words stand beside '[!\(name)]'", at: location,
      help: "move them to the next line, which begins with '> ' as well")
  }

  static func emptyCallout(_ name: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .calloutWords, "the callout '[!\(name)]' has no words", at: location,
      help: "write its words on the next line, which begins with '> ' as well")
  }
}
