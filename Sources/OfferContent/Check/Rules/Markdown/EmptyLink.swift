import Diagnostics

extension Rule {
  static let emptyLink = Rule(
    "empty-link", .error, "A link has words.",
    why: "A link without words cannot be seen, and is read out as its address.")
}

extension Diagnostic {
  static func emptyLink(to address: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .emptyLink, "the link to \(address.quoted) has no words", at: location,
      help: "write between the brackets what people find there")
  }
}
