import Diagnostics

extension Rule {
  static let addressTaken = Rule(
    "address-taken", .error,
    "No two pages have the same address.",
    why: "One page would be written over the other and vanish.")
}

extension Diagnostic {
  static func addressTaken(
    _ address: PageAddress, by owner: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .addressTaken, "the address '\(address)' is already taken by \(owner)", at: location,
      help: "give the page another name, or take the old address out of 'moved-from'")
  }
}
