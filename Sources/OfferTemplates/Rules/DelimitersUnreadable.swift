import Diagnostics

extension Rule {
  static let delimitersUnreadable = Rule(
    "template-delimiters-unreadable", .error,
    "A tag that changes the delimiters holds the two new ones, with a space between them.",
    why: "With one delimiter wrong, all tags behind it are shown to readers as they are written.")
}

extension Diagnostic {
  static func delimitersUnreadable(_ tag: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .delimitersUnreadable, "'\(tag)' does not name two delimiters", at: location,
      help: "write the opening and the closing one, such as '{{=<% %>=}}'")
  }
}
