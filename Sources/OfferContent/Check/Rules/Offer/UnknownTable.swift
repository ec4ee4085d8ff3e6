import Diagnostics

/// A list, chart, diagram or item that a page shows is there.
struct UnknownTable: PageRule {
  func check(_ page: OfferPage, of offer: CheckedOffer, reporting report: inout Report) {
    for component in page.texts.lazy.flatMap(\.components) {
      guard let (name, noun, file, known) = offer.offer.lookup(of: component),
        !known.contains(name.value), offer.isMadeOut(file)
      else { continue }
      report.add(.unknownTable(name, noun: noun, known: known))
    }
  }
}

extension LocalOffer {
  /// What a component names, what that is called, in which file it stands and what stands there.
  fileprivate func lookup(
    of component: Prose.Component
  ) -> (name: Located<String>, noun: String, file: String, known: [String])? {
    switch component {
    case .table(let name, _): (name, "list", "data/\(name.value).csv", listNames)
    case .chart(let name, _):
      (name, "chart", "data/outcomes.csv", Set(lists.outcomes.map(\.chart.value)).sorted())
    case .diagram(let name):
      (name, "diagram", "data/diagrams.yaml", lists.diagrams.map(\.id.value))
    case .reply(let name):
      (name, "item", "data/you-said-we-did.csv", lists.replies.map(\.id.value))
    case .contacts, .steps, .timeline: nil
    }
  }

  private var listNames: [String] {
    tables.map(\.name) + Lists.Name.allCases.filter { lists.paths[$0] != nil }.map(\.rawValue)
  }
}

extension Rule {
  static let unknownTable = Rule(
    "unknown-table", .error,
    "A list, chart, diagram or item that a page shows stands in a file of the folder data.",
    why: "A reader would see an empty place.")
}

extension Diagnostic {
  fileprivate static func unknownTable(
    _ name: Located<String>, noun: String, known: [String]
  ) -> Diagnostic {
    Diagnostic(
      .unknownTable, "there is no \(noun) called '\(name.value)'", at: name.location,
      help: NearestName.help(for: name.value, among: known, calling: noun))
  }
}
