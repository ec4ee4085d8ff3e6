import Diagnostics

extension Rule {
  static let tagUnnamed = Rule(
    "template-tag-unnamed", .error, "A tag holds one name, without spaces.",
    why: "A tag that names nothing shows nothing, and the page has a gap in that place.")
}

extension Diagnostic {
  static func tagEmpty(_ tag: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .tagUnnamed, "the tag '\(tag)' is empty", at: location,
      help: "write a name in it, or take it out")
  }

  static func nameWithSpace(_ name: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .tagUnnamed, "'\(name.replacingLineBreaks)' is more than one name", at: location,
      help: "write one name in each tag; a condition is '{{#name}}…{{/name}}'")
  }

  static func nameWithEmptyPart(_ name: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .tagUnnamed, "'\(name)' has a dot with no name beside it", at: location,
      help: "write a name on both sides of the dot, or take the dot out")
  }
}

extension String {
  /// The same in one line.
  fileprivate var replacingLineBreaks: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
