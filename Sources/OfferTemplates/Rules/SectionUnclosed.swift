import Diagnostics

extension Rule {
  static let sectionUnclosed = Rule(
    "template-section-unclosed", .error, "A section, a block or a parent is closed by its name.",
    why: "Nobody can tell how much of the page depends on a section that does not end.")
}

extension Diagnostic {
  static func sectionUnclosed(
    _ tag: String, name: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .sectionUnclosed, "'\(tag)' is never closed", at: location,
      help: "write '{{/\(name)}}' where it ends")
  }
}
