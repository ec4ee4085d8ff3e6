import Diagnostics

extension Rule {
  static let loadsFromElsewhere = Rule(
    "loads-from-elsewhere", .error,
    "Pages load nothing from other sites.",
    why: "The other site would learn who reads the offer, and when.")
}

extension Diagnostic {
  static func loadsFromElsewhere(_ address: String, on pages: PagesAtFault) -> Diagnostic {
    Diagnostic(
      .loadsFromElsewhere, "\(pages.named) would load '\(address)' from another site", at: nil,
      help: "in Templates, put the file into 'assets' and name it as {{root}}assets/…")
  }
}
