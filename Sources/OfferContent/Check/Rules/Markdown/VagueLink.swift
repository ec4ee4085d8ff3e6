import Diagnostics

extension Rule {
  static let vagueLink = Rule(
    "vague-link", .warning, "The words of a link say where it leads.",
    why: "Screen readers list the links of a page, where 'here' and 'read more' say nothing.")
}

extension Diagnostic {
  static func vagueLink(_ words: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .vagueLink, "the link \(words.quoted) does not say where it leads", at: location,
      help: "write between the brackets what people find there, such as the page's title")
  }
}

/// Words that say nothing where they stand alone.
enum VagueLink {
  private static let words: Set<String> = [
    "click", "click here", "click this link", "find out more", "follow this link", "here",
    "learn more", "link", "more", "more info", "more information", "read more", "see here",
    "see more", "this", "this link", "this page", "this site", "this website",
  ]

  private static let ellipsis = Array("…".utf8)

  /// Whether words say nothing of where a link leads, whatever their case and punctuation.
  static func isVague(_ link: [UInt8]) -> Bool {
    guard link.count < 30, let start = link.firstIndex(where: \.isLetter),
      let last = link.lastIndex(where: { $0.isLetter || ($0 >= 0x80 && !ellipsis.contains($0)) })
    else { return false }
    let plain = String(unsafeUninitializedCapacity: link.count) { bytes in
      for index in start...max(start, last) { bytes[index - start] = link[index].lowercased }
      return max(start, last) - start + 1
    }
    return words.contains(plain)
  }
}
