import Diagnostics

extension Rule {
  static let captionWithMarkup = Rule(
    "caption-with-markup", .error,
    "The caption of a table is words, without links, pictures or records.",
    why:
      "Screen readers read out a caption as the table's name, in which a link cannot be followed.")
}

extension Diagnostic {
  static func captionWithMarkup(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .captionWithMarkup, "the caption has more in it than words", at: location,
      help: "move links, pictures and '{{…}}' to a paragraph of their own above the caption")
  }
}
