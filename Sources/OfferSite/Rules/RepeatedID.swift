import Diagnostics

extension Rule {
  static let repeatedID = Rule(
    "repeated-id", .error,
    "No id stands twice on a page.",
    why: "Links and screen readers find only the first one.")
}

extension Diagnostic {
  static func repeatedID(_ id: String, on pages: PagesAtFault) -> Diagnostic {
    Diagnostic(
      .repeatedID, "the id '\(id)' stands more than once on \(pages.named)", at: nil,
      help: pages.help("give one of the two headings or elements other words"))
  }
}
