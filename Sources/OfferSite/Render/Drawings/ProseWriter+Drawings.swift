import Diagnostics
import OfferContent
import OfferTemplates

extension ProseWriter {
  /// Writes figures as bars with their table beside them.
  func write(
    chartOf outcomes: [Outcome], captioned caption: String, number: Int, into bytes: inout [UInt8]
  ) {
    let id = "\(idPrefix)chart-\(number + 1)"
    bytes.append(html: "<div class=\"chart\">\n")
    if let chart = BarChart(of: outcomes) {
      chart.drawing.write(
        "bars", title: caption, description: chart.description, id: id, into: &bytes)
    }
    bytes.append(html: "<div>\n")
    var table = table(of: outcomes)
    // The anchors belong to the list of all figures, where the page shows it as well.
    table.hasAnchors = plan.lists[.outcomes]?.address != page
    table.write(captioned: caption, id: "list-\(number + 1)", idPrefix: idPrefix, into: &bytes)
    write(keyOf: outcomes, into: &bytes)
    bytes.append(html: "</div>\n</div>\n")
  }

  /// Writes how something goes: as a drawing, and the same steps as text.
  func write(_ diagram: Diagram, number: Int, into bytes: inout [UInt8]) {
    let id = "\(idPrefix)diagram-\(number + 1)"
    bytes.append(html: "<div class=\"diagram\">\n")
    StepChart(of: diagram).drawing.write(
      "flow", title: diagram.title,
      description: "A drawing of \(diagram.steps.count) steps; they stand as text beside it.",
      id: id,
      into: &bytes)
    bytes.append(html: "<ol class=\"steps\">\n")
    for (place, step) in diagram.steps.enumerated() {
      bytes.append(html: "<li>")
      bytes.append(escaping: step.text)
      if let detail = step.detail {
        bytes.append(html: " <span class=\"small\">")
        bytes.append(contentsOf: inline(detail).bytes)
        bytes.append(html: "</span>")
      }
      for words in diagram.waysInWords(from: place) {
        bytes.append(html: " <span class=\"way-words\">")
        bytes.append(escaping: words)
        bytes.append(html: "</span>")
      }
      bytes.append(html: "</li>\n")
    }
    bytes.append(html: "</ol>\n</div>\n")
  }
}

extension Diagram {
  /// What follows a step, a sentence each; nothing where only the next step does.
  fileprivate func waysInWords(from step: Int) -> [String] {
    let ways = arrows.filter { $0.from == step }
    if ways.isEmpty { return step == steps.count - 1 ? [] : ["It ends here."] }
    if ways.count == 1, ways[0].isStraight, ways[0].label == nil { return [] }
    return ways.map { way in
      let back = way.to <= step ? "back to" : "go to"
      let target = "\(back) step \(way.to + 1)."
      guard let label = way.label else { return target.capitalisingFirst }
      return "\(label): \(target)"
    }
  }
}

extension String {
  fileprivate var capitalisingFirst: String { prefix(1).uppercased() + dropFirst() }
}
