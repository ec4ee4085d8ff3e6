import Diagnostics

extension Rule {
  static let unreadableFile = Rule(
    "unreadable-file", .error,
    "Every file can be read.",
    why: "What cannot be read would silently be missing from the offer.")
}

extension Diagnostic {
  static func unreadableFile(path: String, reason: String) -> Diagnostic {
    Diagnostic(
      .unreadableFile, "the file cannot be read: \(reason)",
      at: SourceLocation(path: path, line: 1),
      help: "let the account that builds the site read it, or take it away")
  }
}
