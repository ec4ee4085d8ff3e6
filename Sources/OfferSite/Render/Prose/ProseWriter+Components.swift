import Diagnostics
import OfferContent
import OfferTemplates

extension ProseWriter {
  /// Writes what a fenced block with a component's name asks for.
  func write(_ component: Prose.Component, number: Int, into bytes: inout [UInt8]) {
    switch component {
    case .contacts(let ids):
      for id in ids {
        if let card = cards[id.value] {
          bytes.append(contentsOf: card.bytes)
        } else {
          bytes.append(html: "<p>")
          bytes.append(escaping: id.value)
          bytes.append(html: "</p>\n")
        }
      }
    case .steps(let steps): write(steps, into: &bytes)
    case .chart(let name, let caption):
      let outcomes = plan.offer.lists.outcomes(ofChart: name.value)
      write(chartOf: outcomes, captioned: caption, number: number, into: &bytes)
    case .diagram(let name):
      if let diagram = plan.offer.lists.diagram(name.value) {
        write(diagram, number: number, into: &bytes)
      }
    case .reply(let name):
      if let reply = plan.offer.lists.reply(name.value) { write(reply, into: &bytes) }
    case .timeline: write(plan.offer.lists.timeline, into: &bytes)
    case .table(let name, let caption):
      if let list = Lists.Name(rawValue: name.value) {
        write(list, captioned: caption, number: number, into: &bytes)
      } else if let table = plan.offer.table(name.value) {
        write(table, captioned: caption, number: number, into: &bytes)
      } else {
        bytes.append(html: "<p>")
        bytes.append(escaping: name.value)
        bytes.append(html: "</p>\n")
      }
    }
  }

  private func write(_ steps: [Prose], into bytes: inout [UInt8]) {
    var writer = self
    writer.style = .inline
    bytes.append(html: "<ol class=\"steps\">\n")
    for step in steps {
      bytes.append(html: "<li>")
      writer.write(step, into: &bytes)
      bytes.append(html: "</li>\n")
    }
    bytes.append(html: "</ol>\n")
  }
}
