import Diagnostics
import OfferContent
import OfferTemplates

extension ProseWriter {
  /// A list as the table of its columns.
  func table(of name: Lists.Name) -> ListTable {
    let lists = plan.offer.lists
    return switch name {
    case .routes: table(of: lists.routes)
    case .pledges: table(of: lists.pledges)
    case .commitments: table(of: lists.commitments)
    case .replies: table(of: lists.replies)
    case .outcomes: table(of: lists.outcomes)
    }
  }

  /// The EET matrix, or some of its routes.
  func table(of routes: [Route]) -> ListTable {
    let stages = Dictionary(
      plan.offer.nation.stages.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    let places = Dictionary(
      plan.offer.council.places.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    return ListTable(
      kind: "routes",
      columns: [
        "Route", "Stage", "Who gives it", "Level", "Ages", "Where", "How to apply", "Checked",
      ],
      rows: routes.map { route in
        var checked = HTML(escaping: route.checked.value.written)
        checked.append(small: route.report)
        return ListTable.Row(
          anchor: route.anchor,
          data: RouteGroup.Kind.allCases.compactMap { kind in
            route.groups(kind).map { (kind.rawValue, $0.joined(separator: " ")) }
          },
          cells: [
            HTML(escaping: route.title.value),
            HTML(escaping: stages[route.stage.value] ?? route.stage.value),
            cell(route.provider, as: service), cell(route.level, as: HTML.init(escaping:)),
            cell(route.ages) { HTML(escaping: $0.agesInWords) },
            cell(route.area) { area in
              HTML(escaping: area == Route.everywhere ? "Everywhere" : places[area] ?? area)
            },
            cell(route.howToApply, as: inline), checked,
          ])
      })
  }

  private func table(of pledges: [Pledge]) -> ListTable {
    ListTable(
      kind: "pledges", columns: ["Who", "What it pledged", "Since", "How it stands", "Checked"],
      rows: pledges.map { pledge in
        var checked = HTML(escaping: pledge.checked.value.written)
        checked.append(small: pledge.report)
        return ListTable.Row(
          anchor: pledge.anchor,
          cells: [
            service(pledge.service.value), inline(pledge.pledge),
            HTML(escaping: pledge.since.written), pledge.status.mark.html, checked,
          ])
      })
  }

  private func table(of commitments: [Commitment]) -> ListTable {
    ListTable(
      kind: "commitments",
      columns: ["Promise", "Who answers", "Made", "How it stands", "What we know"],
      rows: commitments.map { commitment in
        var made = HTML(escaping: commitment.made.written)
        if let due = commitment.due { made.append(small: "Due: \(due.written)") }
        var evidence = inline(commitment.evidence)
        evidence.append(small: commitment.report)
        return ListTable.Row(
          anchor: commitment.anchor,
          cells: [
            inline(commitment.commitment), HTML(escaping: commitment.owner), made,
            commitment.status.mark.html, evidence,
          ])
      })
  }

  private func table(of replies: [Reply]) -> ListTable {
    ListTable(
      kind: "replies", columns: ["You said", "We did", "How it stands", "Source"],
      rows: replies.map { reply in
        var said = inline(reply.said)
        said.append(small: reply.saidOn.written)
        var did = reply.did == nil ? HTML("Nothing that we know of yet") : inline(reply.did)
        if let day = reply.didOn { did.append(small: day.written) }
        return ListTable.Row(
          anchor: reply.anchor,
          cells: [said, did, reply.status.mark.html, HTML(escaping: reply.report)])
      })
  }

  /// Figures: short enough to stay a table on a phone.
  func table(of outcomes: [Outcome]) -> ListTable {
    ListTable(
      kind: "figures", isWide: false, columns: ["What", "Number", "When"],
      rows: outcomes.map { outcome in
        var label = HTML(escaping: outcome.label)
        label.bytes.append(html: " <span class=\"small\">")
        label.bytes.append(contentsOf: inline(outcome.note).bytes)
        if outcome.note != nil { label.bytes.append(html: " ") }
        label.bytes.append(escaping: "\(outcome.report).")
        if let base = outcome.base?.written { label.bytes.append(escaping: " Of \(base) people.") }
        label.bytes.append(html: "</span>")
        return ListTable.Row(
          anchor: outcome.anchor,
          cells: [label, HTML(escaping: outcome.written), HTML(escaping: outcome.asOf.written)])
      })
  }
}

extension Outcome {
  /// The number as people read it.
  var written: String {
    switch (value, unit.value) {
    case (.hidden, _): PeopleCount.hidden
    case (.tenths, .percent): "\(value.written)%"
    case (.tenths, _): value.written
    }
  }
}

extension Outcome.Value {
  /// The number in digits.
  var written: String {
    switch self {
    case .hidden: PeopleCount.hidden
    case .tenths(let tenths): tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }
  }
}
