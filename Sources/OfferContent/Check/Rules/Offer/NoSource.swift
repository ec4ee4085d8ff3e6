import Diagnostics

/// A statement of law, guidance or a national scheme says where it stands.
struct NoSource: PageRule {
  func check(_ page: OfferPage, of offer: CheckedOffer, reporting report: inout Report) {
    guard let statement = page.statement, statement.basis != .local, !statement.hasSources else {
      return
    }
    report.add(.noSource(page.title))
  }
}

extension Rule {
  static let noSource = Rule(
    "no-source", .error,
    "What the law, guidance or a national scheme gives has at least one source.",
    why: "A care leaver who is told no needs to show where it stands.")
}

extension Diagnostic {
  fileprivate static func noSource(_ title: Located<String>) -> Diagnostic {
    Diagnostic(
      .noSource, "'\(title.value)' does not say where it stands",
      at: title.location,
      help: "add 'sources:' with the Act, regulation or guidance and the day you checked it")
  }
}
