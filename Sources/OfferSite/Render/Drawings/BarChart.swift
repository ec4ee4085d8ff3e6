import Diagnostics
import OfferContent

/// Figures of one unit as bars, one below the other: percentages of a hundred, others of the largest.
struct BarChart {
  private let outcomes: [Outcome]

  /// A chart of figures; nil where a drawing would say nothing: one number that is no share of anything.
  init?(of outcomes: [Outcome]) {
    guard let first = outcomes.first, first.unit.value == .percent || outcomes.count > 1 else {
      return nil
    }
    self.outcomes = outcomes
  }

  private static let width = 320
  private static let longest = 250
  private static let size = 14
  private static let leading = 18

  var drawing: Drawing {
    var drawing = Drawing(width: BarChart.width)
    var top = 0
    for outcome in outcomes {
      let label = TextMeasure.lines(
        of: outcome.label, within: BarChart.width, size: BarChart.size)
      drawing.text(label, x: 0, y: top + 14, size: BarChart.size, leading: BarChart.leading)
      let y = top + label.count * BarChart.leading + 3
      let length = length(of: outcome.value)
      if outcome.unit.value == .percent {
        drawing.box("track", x: 0, y: y, width: BarChart.longest, height: 20)
      }
      if length > 0 { drawing.box("bar", x: 0, y: y, width: length, height: 20) }
      let edge = outcome.unit.value == .percent ? BarChart.longest : length
      drawing.text([outcome.written], x: edge + 8, y: y + 15, size: 15, leading: BarChart.leading)
      top = y + 34
    }
    return drawing
  }

  /// What the bars say, in a sentence each.
  var description: String {
    outcomes.map { outcome in
      let number = outcome.value == .hidden ? "too few to show" : outcome.written
      return "\(outcome.label): \(number), \(outcome.asOf.written)."
    }.joined(separator: " ")
  }

  private func length(of value: Outcome.Value) -> Int {
    guard case .tenths(let tenths) = value else { return 0 }
    let whole = outcomes[0].unit.value == .percent ? 1000 : largest
    return whole == 0 ? 0 : (tenths * BarChart.longest + whole / 2) / whole
  }

  private var largest: Int {
    outcomes.map { outcome in
      if case .tenths(let tenths) = outcome.value { tenths } else { 0 }
    }.max() ?? 0
  }
}
