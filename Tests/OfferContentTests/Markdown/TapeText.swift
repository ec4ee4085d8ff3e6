import Diagnostics

@testable import OfferContent

/// A tape as lines, one event each, indented by nesting, to be compared with a literal.
func tape(_ prose: Prose) -> String {
  var lines: [String] = []
  var depth = 0
  for event in prose.events {
    if case .end = event {
      depth -= 1
      continue
    }
    lines.append(String(repeating: "  ", count: depth) + line(for: event, of: prose))
    if case .start = event { depth += 1 }
  }
  return lines.joined(separator: "\n")
}

private func line(for event: Prose.Event, of prose: Prose) -> String {
  func words(_ range: Range<Int>) -> String { String(decoding: prose.text[range], as: UTF8.self) }
  return switch event {
  case .start(let element): name(of: element, in: prose)
  case .end: ""
  case .text(let range): "'\(words(range))'"
  case .code(let range): "code '\(words(range))'"
  case .codeBlock(let range): "code block \(words(range).debugDescription)"
  case .record(let index): "record \(prose.records[index].value)"
  case .image(let index): "image \(prose.images[index].path) '\(prose.images[index].alternative)'"
  case .component(let index): name(of: prose.components[index])
  case .softBreak: "soft break"
  case .lineBreak: "line break"
  case .rule: "rule"
  }
}

private func name(of element: Prose.Element, in prose: Prose) -> String {
  switch element {
  case .paragraph(let isTight): isTight ? "tight paragraph" : "paragraph"
  case .heading(let index): "heading \(prose.headings[index].level) #\(prose.headings[index].id)"
  case .quote: "quote"
  case .callout(let callout): "callout \(callout.rawValue)"
  case .list(let start): start.map { "list from \($0)" } ?? "list"
  case .item: "item"
  case .table(let index): "table '\(prose.tables[index].caption)'"
  case .headerRow: "header row"
  case .row: "row"
  case .cell(let alignment, let isHeader): "\(isHeader ? "header" : "cell") \(alignment)"
  case .link(let index): "link \(name(of: prose.links[index].target))"
  case .emphasis: "emphasis"
  case .strong: "strong"
  }
}

private func name(of target: Prose.LinkTarget) -> String {
  switch target {
  case .external(let address): address
  case .anchor(let anchor): "#\(anchor)"
  case .page(let path, let anchor): "page \(path)\(anchor.map { "#\($0)" } ?? "")"
  case .file(let path): "file \(path)"
  }
}

private func name(of component: Prose.Component) -> String {
  switch component {
  case .contacts(let contacts): "contacts \(contacts.map(\.value).joined(separator: ", "))"
  case .steps(let steps):
    "steps\n" + steps.map { tape($0) }.joined(separator: "\n")
  case .table(let name, let caption): "spreadsheet \(name.value): \(caption)"
  case .chart(let name, let caption): "chart \(name.value): \(caption)"
  case .diagram(let name): "diagram \(name.value)"
  case .reply(let name): "reply \(name.value)"
  case .timeline: "timeline"
  }
}
