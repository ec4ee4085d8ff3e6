import Diagnostics

extension Rule {
  static let missingAnchor = Rule(
    "missing-anchor", .error,
    "Every link to a part of a page leads to a part that is there.",
    why: "Whoever follows it lands at the top of a page and does not find what was promised.")
}

extension Diagnostic {
  static func missingAnchor(_ href: String, on pages: PagesAtFault) -> Diagnostic {
    Diagnostic(
      .missingAnchor, "\(pages.subject) to '\(href)', and no part of that page has this name",
      at: nil, help: pages.help("link to a heading that is there, or to the page without '#'"))
  }
}
