import Diagnostics

extension Rule {
  static let deadEnd = Rule(
    "dead-end", .error,
    "Every link inside the site leads to a file of the site.",
    why: "A dead end costs somebody on an old phone the one try they had.")
}

extension Diagnostic {
  static func deadEnd(_ href: String, on pages: PagesAtFault) -> Diagnostic {
    Diagnostic(
      .deadEnd, "\(pages.subject) to '\(href)', and there is no such file in the site", at: nil,
      help: pages.help(
        "link to a page that there is, with no '/' in front: {{root}} leads to the site's first folder"
      ))
  }
}
