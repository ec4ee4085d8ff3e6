import Diagnostics

extension Rule {
  static let linkTitle = Rule(
    "link-title", .warning, "A link or picture has no title beside its words.",
    why: "Titles show only under a mouse: not on a phone, and not to people who use a keyboard.")
}

extension Diagnostic {
  static func linkTitle(_ title: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .linkTitle, "the title \(title.quoted) is not shown", at: location,
      help: "move what it says into the text, and take it out behind the address")
  }
}
