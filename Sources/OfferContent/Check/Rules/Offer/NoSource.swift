import Diagnostics

/// A statement of law, guidance or a national scheme says where it stands.
struct NoSource: PageRule {
  func check(_ page: OfferPage, of offer: CheckedOffer, reporting report: inout Report) {
    guard let entitlement = page.entitlement, !page.isAddition, entitlement.basis != .local,
      entitlement.page.sources.isEmpty
    else { return }
    report.add(.noSource(entitlement))
  }
}

extension Rule {
  static let noSource = Rule(
    "no-source", .error,
    "What the law, guidance or a national scheme gives has at least one source.",
    why: "A care leaver who is told no needs to show where it stands.")
}

extension Diagnostic {
  fileprivate static func noSource(_ entitlement: Entitlement) -> Diagnostic {
    Diagnostic(
      .noSource, "'\(entitlement.page.title.value)' does not say where it stands",
      at: entitlement.page.title.location,
      help: "add 'sources:' with the Act, regulation or guidance and the day you checked it")
  }
}
