import Diagnostics

extension Diagnostic {
  /// The same with one more place that matters.
  func with(note: Note) -> Diagnostic {
    Diagnostic(
      rule, message, at: location, help: help, notes: notes + [note], severity: severity)
  }
}

extension Diagnostic.Note {
  static func included(_ template: String, at location: SourceLocation) -> Self {
    Self("'\(template)' is included here", at: location)
  }

  static func shownHere(_ block: String, at location: SourceLocation) -> Self {
    Self("the block '\(block)' is shown here", at: location)
  }
}
