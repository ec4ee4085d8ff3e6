import Diagnostics

/// A list that a page shows is there.
struct UnknownTable: PageRule {
  func check(_ page: OfferPage, of offer: CheckedOffer, reporting report: inout Report) {
    for component in page.texts.lazy.flatMap(\.components) {
      guard case .table(let name, _) = component, offer.offer.table(name.value) == nil,
        offer.isMadeOut("data/\(name.value).csv")
      else { continue }
      report.add(.unknownTable(name, known: offer.offer.tables.map(\.name)))
    }
  }
}

extension Rule {
  static let unknownTable = Rule(
    "unknown-table", .error,
    "A list that a page shows is a file NAME.csv in the folder data.",
    why: "A reader would see an empty place.")
}

extension Diagnostic {
  fileprivate static func unknownTable(_ name: Located<String>, known: [String]) -> Diagnostic {
    Diagnostic(
      .unknownTable, "there is no list called '\(name.value)'", at: name.location,
      help: NearestName.help(for: name.value, among: known, calling: "list"))
  }
}
