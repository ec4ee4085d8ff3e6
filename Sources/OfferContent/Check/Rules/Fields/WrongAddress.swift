package import Diagnostics

extension Rule {
  static let wrongAddress = Rule(
    "wrong-address", .error,
    "The address of a website begins with https:// or http:// and has no spaces.",
    why: "Nobody can follow any other.")
}

extension Diagnostic {
  package static func wrongAddress(_ text: String, key: String, at location: SourceLocation)
    -> Diagnostic
  {
    Diagnostic(
      .wrongAddress, "'\(text)' is not the address of a website", at: location,
      help: "copy the whole address from the browser: it begins with https://")
  }

  static func wrongEndpoint(_ text: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .wrongAddress, "'\(text)' is not an address that a form can be posted to", at: location,
      help: "write an address that begins with https://, without '?', '#' and a slash at its end")
  }

  static func wrongOrigin(_ text: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .wrongAddress, "'\(text)' is not the beginning of a website's address", at: location,
      help: "write https:// and the name of the host only, such as https://www.example.gov.uk")
  }

  package static func wrongOldAddress(_ text: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .wrongAddress, "'\(text)' is not an address that a page of this offer can have had",
      at: location,
      help: "write the folder and the name, such as entitlements/leaving-care-grant.html")
  }

  package static func wrongPhone(_ text: String, key: String, at location: SourceLocation)
    -> Diagnostic
  {
    Diagnostic(
      .wrongAddress, "'\(text)' is not a number that a phone can call", at: location,
      help: "write digits and spaces only, such as 0800 528 0731, or to-confirm")
  }

  package static func wrongEmail(_ text: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .wrongAddress, "'\(text)' is not an e-mail address", at: location,
      help: "write the address of a team's mailbox, or to-confirm")
  }
}
