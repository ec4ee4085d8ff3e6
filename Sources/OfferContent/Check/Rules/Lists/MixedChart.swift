import Diagnostics

/// The figures of a chart are of one unit: bars of people and of percentages cannot be compared.
struct MixedChart: OfferRule {
  func check(_ offer: CheckedOffer, reporting report: inout Report) {
    var units: [String: Located<Outcome.Unit>] = [:]
    for outcome in offer.offer.lists.outcomes {
      guard let first = units[outcome.chart.value] else {
        units[outcome.chart.value] = outcome.unit
        continue
      }
      guard first.value != outcome.unit.value else { continue }
      report.add(.mixedChart(outcome, first: first))
    }
  }
}

extension Rule {
  static let mixedChart = Rule(
    "mixed-chart", .error,
    "All figures of a chart are of one unit.",
    why: "Bars of people and of percentages side by side would say something untrue.")
}

extension Diagnostic {
  fileprivate static func mixedChart(
    _ outcome: Outcome, first: Located<Outcome.Unit>
  ) -> Diagnostic {
    Diagnostic(
      .mixedChart,
      "the chart '\(outcome.chart.value)' shows \(first.value.rawValue), and this figure is of "
        + outcome.unit.value.rawValue,
      at: outcome.unit.location, help: "give it a chart of its own",
      notes: [.init("the chart's first figure is here", at: first.location)])
  }
}
