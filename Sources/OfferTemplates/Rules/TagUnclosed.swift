import Diagnostics

extension Rule {
  static let tagUnclosed = Rule(
    "template-tag-unclosed", .error, "A tag that begins with '{{' ends with '}}'.",
    why: "Without its end a tag takes the text behind it for a part of its name.")
}

extension Diagnostic {
  static func tagUnclosed(
    _ tag: String, at location: SourceLocation, ending: [UInt8]
  ) -> Diagnostic {
    let ending = String(decoding: ending, as: UTF8.self)
    return Diagnostic(
      .tagUnclosed, "the tag '\(tag)' has no end", at: location,
      help: "write '\(ending)' where it ends")
  }
}
