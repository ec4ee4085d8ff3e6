import OfferContent

/// A diagram as one column of boxes, which fits a phone: ways to the next box lead straight down, all
/// others run along the right-hand side, with their words beside them.
struct StepChart {
  private let diagram: Diagram

  /// The boxes' top and height, by their steps.
  private var boxes: [(top: Int, height: Int, lines: [String])] = []

  private static let width = 300
  private static let size = 14
  private static let leading = 18
  private static let small = 13

  init(of diagram: Diagram) {
    self.diagram = diagram
    let inner = boxWidth - 20
    var top = 2
    for (number, step) in diagram.steps.enumerated() {
      let lines = TextMeasure.lines(
        of: "\(number + 1). \(step.text)", within: inner, size: StepChart.size)
      let height = lines.count * StepChart.leading + 18
      boxes.append((top, height, lines))
      let words = straight(from: number).map { self.lines(besideArrow: $0).count }.max() ?? 0
      top += height + max(30, words * 16 + 12)
    }
  }

  var drawing: Drawing {
    var drawing = Drawing(width: StepChart.width)
    for box in boxes {
      drawing.box("box", x: 1, y: box.top, width: boxWidth, height: box.height, round: 8)
      drawing.text(
        box.lines, x: 11, y: box.top + 22, size: StepChart.size, leading: StepChart.leading)
    }
    for arrow in diagram.arrows where arrow.isStraight { draw(straight: arrow, in: &drawing) }
    let sideWays = SideWays(
      diagram.arrows.filter { !$0.isStraight }, beside: boxes.map { ($0.top, $0.height) })
    draw(sideWays, in: &drawing)
    return drawing
  }

  /// Whether any way runs along the side.
  private var hasSideWays: Bool { diagram.arrows.contains { !$0.isStraight } }

  private var boxWidth: Int { hasSideWays ? 176 : 296 }
}

extension StepChart {
  private func straight(from step: Int) -> [Diagram.Arrow] {
    diagram.arrows.filter { $0.from == step && $0.isStraight }
  }

  private func lines(besideArrow arrow: Diagram.Arrow) -> [String] {
    arrow.label.map {
      TextMeasure.lines(of: $0, within: boxWidth - 44, size: StepChart.small)
    } ?? []
  }

  private func draw(straight arrow: Diagram.Arrow, in drawing: inout Drawing) {
    let (start, end) = (boxes[arrow.from].top + boxes[arrow.from].height, boxes[arrow.to].top)
    drawing.path("way", "M26 \(start)V\(end - 8)")
    drawing.path("head", "M26 \(end - 1)l-5 -9h10z")
    let lines = lines(besideArrow: arrow)
    drawing.text(
      lines, x: 40, y: (start + end - lines.count * 16) / 2 + 12, size: StepChart.small, leading: 16
    )
  }

  private func draw(_ ways: SideWays, in drawing: inout Drawing) {
    let edge = boxWidth + 1
    let labelStart = edge + 14 + ways.laneCount * 10
    var free = 0
    for way in ways.ways {
      let x = edge + 12 + way.lane * 10
      let turn = way.end > way.start ? 6 : -6
      drawing.path(
        "way",
        "M\(edge) \(way.start)H\(x - 6)q6 0 6 \(turn)V\(way.end - turn)q0 \(turn) -6 \(turn)H\(edge + 8)"
      )
      drawing.path("head", "M\(edge + 1) \(way.end)l9 -5v10z")
      guard let label = way.arrow.label else { continue }
      let lines = TextMeasure.lines(
        of: label, within: StepChart.width - labelStart, size: StepChart.small)
      let y = max(free, (way.start + way.end - lines.count * 16) / 2)
      drawing.text(lines, x: labelStart, y: y + 12, size: StepChart.small, leading: 16)
      free = y + lines.count * 16 + 8
    }
  }
}

extension Diagram.Arrow {
  /// Whether it leads to the next step.
  var isStraight: Bool { to == from + 1 }
}
