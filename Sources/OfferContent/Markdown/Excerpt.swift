extension String {
  /// The words in single quotes as a message shows them: the first 60 characters at most.
  var quoted: String {
    let shown = prefix(60)
    return shown.endIndex == endIndex ? "'\(self)'" : "'\(shown)…'"
  }

  /// What somebody probably meant as an id: small letters, digits, and hyphens for all else.
  var asIdentifier: String {
    utf8.map(\.lowercased).split { !$0.isIdentifier || $0 == ASCII.hyphen }
      .map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
  }
}
