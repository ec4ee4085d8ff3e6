import Diagnostics

/// A topic, area or status that a page names is one that its nation has.
struct UnknownName: PageRule {
  func check(_ page: OfferPage, of offer: CheckedOffer, reporting report: inout Report) {
    guard offer.isMadeOut("nation.yaml", "data/statuses.yaml") else { return }
    let nation = offer.offer.nation
    check(page.topics, "topic", among: nation.topics.map(\.id), reporting: &report)
    guard let statement = page.statement else { return }
    check([statement.area], "area", among: nation.areas.map(\.id), reporting: &report)
    check(statement.statuses, "status", among: nation.statuses.map(\.id), reporting: &report)
  }

  private func check(
    _ names: [Located<String>], _ noun: String, among known: [String],
    reporting report: inout Report
  ) {
    for name in names where !known.contains(name.value) {
      report.add(.unknownName(name, noun: noun, known: known))
    }
  }
}

extension Rule {
  static let unknownName = Rule(
    "unknown-name", .error,
    "A topic, a statutory area or a status is one of those that the nation has.",
    why: "The page would be listed nowhere, and nobody would find it.")
}

extension Diagnostic {
  fileprivate static func unknownName(
    _ name: Located<String>, noun: String, known: [String]
  ) -> Diagnostic {
    Diagnostic(
      .unknownName, "there is no \(noun) called '\(name.value)'", at: name.location,
      help: NearestName.help(for: name.value, among: known, calling: noun))
  }
}
