import Diagnostics

extension Rule {
  static let recordReference = Rule(
    "record-reference", .error,
    "Between '{{' and '}}' stands the name of a sum, a contact or a word, in text.",
    why: "A sum that is not filled in leaves braces where somebody looks for an amount.")
}

extension Diagnostic {
  static func oddRecordReference(_ name: String, at location: SourceLocation) -> Diagnostic {
    let id = name.asIdentifier
    return Diagnostic(
      .recordReference, "\("{{\(name)}}".quoted) is not the name of a sum, contact or word",
      at: location,
      help: id.isEmpty
        ? "write the name of a sum, contact or word between the braces, or take them out"
        : "write the name in small letters, digits and hyphens, such as '{{\(id.prefix(60))}}'")
  }

  static func unclosedRecordReference(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .recordReference, "'{{' is not closed", at: location,
      help: "write '}}' behind the name, on the same line and without stars or links in between")
  }

  static func recordInPicture(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .recordReference, "the words of a picture have '{{' in them", at: location,
      help: "write the sum or word in the text beside the picture")
  }
}
