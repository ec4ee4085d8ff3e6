import Diagnostics

extension Rule {
  static let unclosedQuote = Rule(
    "unclosed-quote", .error,
    "A quotation mark that opens a value also closes it.",
    why: "Everything behind an open quotation mark would be swallowed.")
}

extension Diagnostic {
  static func unclosedQuote(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .unclosedQuote, "the quotation mark that opens here is never closed", at: location,
      help: "write the same quotation mark at the end of the value")
  }
}
