import Diagnostics

extension Rule {
  static let pictureAddress = Rule(
    "picture-address", .error, "A picture is a file below Content.",
    why: "A picture from another site tells that site who reads the page, and may vanish.")
}

extension Diagnostic {
  static func pictureAddress(
    _ address: String, _ fault: LinkAddress.Fault, at location: SourceLocation
  ) -> Diagnostic {
    let words: (message: String, help: String) =
      switch fault {
      case .scheme, .onlyScheme, .withoutScheme, .otherSite:
        (
          "the picture \(address.quoted) is not a file of this site",
          "put the picture's file beside the page, and write its name"
        )
      case .query:
        (
          "the picture \(address.quoted) has a query, which files do not have",
          "take out '?' and what follows it"
        )
      default: fault.commonWords(for: address, calling: "picture")
      }
    return Diagnostic(.pictureAddress, words.message, at: location, help: words.help)
  }
}
