import Diagnostics

extension Rule {
  static let refreshElsewhere = Rule(
    "refresh-elsewhere", .error,
    "A page leads on by itself only to a page of the site.",
    why: "Nobody may be taken to another site without having chosen to go there.")
}

extension Diagnostic {
  static func refreshElsewhere(_ content: String, on pages: PagesAtFault) -> Diagnostic {
    Diagnostic(
      .refreshElsewhere, "\(pages.named) would lead on by itself to '\(content)'", at: nil,
      help: "in Templates, let 'refresh' lead only to '{{href}}' of the page that moved")
  }
}
