import Diagnostics

extension Rule {
  static let bracesWithoutQuotes = Rule(
    "braces-without-quotes", .error,
    "A value with {{…}} stands in quotation marks.",
    why: "Without them YAML reads the braces as a record, and the sum is lost.")
}

extension Diagnostic {
  static func bracesWithoutQuotes(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .bracesWithoutQuotes, "a value that begins with '{{' needs quotation marks", at: location,
      help: "put the whole value in double quotation marks, such as \"{{junior-isa}}\"")
  }
}
