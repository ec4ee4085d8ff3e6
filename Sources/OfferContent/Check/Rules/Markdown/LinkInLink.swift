import Diagnostics

extension Rule {
  static let linkInLink = Rule(
    "link-in-link", .error, "No link stands inside the words of another.",
    why: "A browser can follow only one of them, and not every browser the same one.")
}

extension Diagnostic {
  static func linkInLink(to address: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .linkInLink, "the link to \(address.quoted) stands inside another", at: location,
      help: "take out its '<' and '>', or end the other link before it")
  }
}
