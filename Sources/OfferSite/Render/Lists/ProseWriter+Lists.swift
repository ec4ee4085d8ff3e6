import Diagnostics
import OfferContent
import OfferTemplates

extension ProseWriter {
  /// Writes a list whose meaning the program knows, with what belongs beside it.
  func write(
    _ name: Lists.Name, captioned caption: String, number: Int, into bytes: inout [UInt8]
  ) {
    if name == .routes { write(narrowingBy: plan.routeGroups, into: &bytes) }
    let table = table(of: name)
    table.write(captioned: caption, id: "list-\(number + 1)", idPrefix: idPrefix, into: &bytes)
    if name == .outcomes { write(keyOf: plan.offer.lists.outcomes, into: &bytes) }
    if let file = ListFiles.address(of: name, in: plan) { writeDownload(of: file, into: &bytes) }
    if name == .routes, !plan.offer.lists.routes.isEmpty {
      bytes.append(contentsOf: narrowing.bytes)
    }
  }

  /// Writes what was said and done, as a card that pages cite.
  func write(_ reply: Reply, into bytes: inout [UInt8]) {
    bytes.append(html: "<div class=\"reply\">\n<p><strong>You said</strong> <span class=\"small\">")
    bytes.append(escaping: reply.saidOn.written)
    bytes.append(html: "</span><br>\n")
    bytes.append(contentsOf: inline(reply.said).bytes)
    bytes.append(html: "</p>\n<p><strong>We did</strong> ")
    if let day = reply.didOn {
      bytes.append(html: "<span class=\"small\">")
      bytes.append(escaping: day.written)
      bytes.append(html: "</span>")
    }
    bytes.append(html: "<br>\n")
    bytes.append(
      contentsOf: reply.did == nil
        ? Array("Nothing that we know of yet".utf8) : inline(reply.did).bytes)
    bytes.append(html: "</p>\n<p>")
    bytes.append(contentsOf: reply.status.mark.html.bytes)
    bytes.append(html: " <span class=\"small\">")
    bytes.append(escaping: reply.report)
    bytes.append(html: "</span>")
    if let ledger = plan.lists[.replies] {
      bytes.append(html: " ")
      bytes.append(
        contentsOf: link(
          "All that you said", to: ledger.address, anchor: ledger.anchorPrefix + reply.anchor
        ).bytes)
    }
    bytes.append(html: "</p>\n</div>\n")
  }

  /// Writes what changes at which age.
  func write(_ timeline: [Milestone], into bytes: inout [UInt8]) {
    bytes.append(html: "<ol class=\"timeline\">\n")
    for milestone in timeline {
      bytes.append(html: "<li><p><strong class=\"age\">")
      bytes.append(escaping: String(milestone.age))
      bytes.append(html: "</strong> <strong>")
      bytes.append(escaping: milestone.title)
      bytes.append(html: "</strong></p>\n")
      bytes.append(contentsOf: html(milestone.what).bytes)
      bytes.append(html: "</li>\n")
    }
    bytes.append(html: "</ol>\n")
  }

  /// Writes the links that lead to the narrower lists, each to its page.
  func write(narrowingBy groups: [RouteGroup], into bytes: inout [UInt8]) {
    guard !groups.isEmpty else { return }
    bytes.append(html: "<nav class=\"narrow\" aria-label=\"Narrow the list of routes\">\n")
    for kind in RouteGroup.Kind.allCases {
      let members = groups.filter { $0.kind == kind }
      guard !members.isEmpty else { continue }
      bytes.append(html: "<div data-group=\"")
      bytes.append(escaping: kind.rawValue)
      bytes.append(html: "\"><p>")
      bytes.append(escaping: kind.words)
      bytes.append(html: "</p>\n<ul>\n")
      for group in members {
        let address = PageAddress(group.address)
        bytes.append(html: "<li><a data-value=\"")
        bytes.append(escaping: group.id)
        bytes.append(html: "\" href=\"")
        page.write(linkTo: address, into: &bytes)
        bytes.append(html: address == page ? "\" aria-current=\"page\">" : "\">")
        bytes.append(escaping: group.title)
        bytes.append(html: "</a></li>\n")
      }
      bytes.append(html: "</ul></div>\n")
    }
    bytes.append(html: "</nav>\n")
  }

  private func writeDownload(of file: PageAddress, into bytes: inout [UInt8]) {
    bytes.append(html: "<p class=\"hint\"><a class=\"alone\" download href=\"")
    page.write(linkTo: file, into: &bytes)
    bytes.append(html: "\">Download this list for a spreadsheet (CSV)</a></p>\n")
  }

  /// Writes what the signs of a table of figures mean, where it has any.
  func write(keyOf outcomes: [Outcome], into bytes: inout [UInt8]) {
    if outcomes.contains(where: { $0.value == .hidden }) {
      bytes.append(
        html: """
          <p class="small">* means too few people to show: a small number could give somebody away.</p>

          """)
    }
    bytes.append(
      html: """
        <p class="small">This is history: each number was true at its date, and newer ones are not here.
        """)
    if outcomes.contains(where: { $0.unit.value == .people }) {
      bytes.append(html: " Numbers of people are rounded to 5.")
    }
    bytes.append(html: "</p>\n")
  }
}

extension RouteGroup.Kind {
  /// What the list is narrowed by, as readers hear it.
  var words: String {
    switch self {
    case .stage: "By stage"
    case .ages: "By age"
    case .area: "By area"
    }
  }
}
