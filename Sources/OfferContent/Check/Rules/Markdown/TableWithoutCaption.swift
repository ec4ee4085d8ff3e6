import Diagnostics

extension Rule {
  static let tableWithoutCaption = Rule(
    "table-without-caption", .error, "A table has a caption.",
    why: "Screen readers read out the caption, so that people know whether to go through the table."
  )
}

extension Diagnostic {
  static func tableWithoutCaption(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .tableWithoutCaption, "this table has no caption", at: location,
      help: "write a line above it that begins with 'Table: ' and says what the table shows")
  }
}
