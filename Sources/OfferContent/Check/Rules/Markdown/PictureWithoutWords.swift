import Diagnostics

extension Rule {
  static let pictureWithoutWords = Rule(
    "picture-without-words", .error, "A picture has words that say what it shows.",
    why: "People who cannot see the picture, or have no data left to load it, read the words.")
}

extension Diagnostic {
  static func pictureWithoutWords(_ address: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .pictureWithoutWords, "the picture \(address.quoted) has no words", at: location,
      help: "write what it shows between the brackets: '![what it shows](…)'")
  }
}
