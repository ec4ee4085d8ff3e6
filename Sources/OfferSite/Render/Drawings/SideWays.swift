import OfferContent

/// Ways that run along the side of a column of boxes, each in a lane in which no other is.
struct SideWays {
  /// A way: where it leaves its box and reaches the other, and its lane, 0 being the nearest.
  struct Way {
    let arrow: Diagram.Arrow
    let start: Int
    let end: Int
    var lane = 0

    var span: ClosedRange<Int> { min(start, end)...max(start, end) }
  }

  /// The ways by the middle of their run, the topmost first.
  private(set) var ways: [Way] = []
  private(set) var laneCount = 0

  init(_ arrows: [Diagram.Arrow], beside boxes: [(top: Int, height: Int)]) {
    var used = Array(repeating: 0, count: boxes.count)
    let ends = Dictionary(
      grouping: arrows.flatMap { [$0.from, $0.to] }, by: { $0 }
    ).mapValues(\.count)
    // The ends at one box are spread over its side.
    func place(at step: Int) -> Int {
      used[step] += 1
      return boxes[step].top + boxes[step].height * used[step] / ((ends[step] ?? 0) + 1)
    }
    for arrow in arrows {
      let start = place(at: arrow.from)
      ways.append(Way(arrow: arrow, start: start, end: place(at: arrow.to)))
    }
    // The shortest nearest to the boxes.
    let order = ways.indices.sorted { ways[$0].span.count < ways[$1].span.count }
    var lanes: [[ClosedRange<Int>]] = []
    for index in order {
      let span = ways[index].span
      let lane = lanes.firstIndex { $0.allSatisfy { !$0.overlaps(span) } } ?? lanes.count
      if lane == lanes.count { lanes.append([]) }
      lanes[lane].append(span)
      ways[index].lane = lane
    }
    laneCount = lanes.count
    ways.sort { $0.start + $0.end < $1.start + $1.end }
  }
}
