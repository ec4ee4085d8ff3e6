import Diagnostics

/// Each rule, and each promise, is for somebody.
enum HiddenRule {
  static func check(_ table: StatusTable, reporting report: inout Report) {
    let reached = table.diagram.ends(under: table.everybody)
    for (number, row) in table.rows.enumerated() where !reached.contains(.row(number)) {
      guard let cases = row.cases else {
        let first = table.rowForUnknown.map { table.rows[$0].id }
        if table.rowForUnknown != number {
          report.add(.hidden(row.id, behind: [first].compactMap { $0 }))
        } else if table.outcomesThatComeOut.count < 2 {
          report.add(.forNobody(row.id))
        }
        continue
      }
      let ends = cases.reduce(into: Set()) { $0.formUnion(table.diagram.ends(under: $1)) }
      let others = table.rows.indices.filter { ends.contains(.row($0)) }
      report.add(
        ends.isEmpty
          ? .forNobody(row.id) : .hidden(row.id, behind: others.map { table.rows[$0].id }))
    }
    for promise in table.promises
    where promise.cases.allSatisfy({ table.diagram.ends(under: $0).isEmpty }) {
      report.add(.forNobody(promise.id))
    }
  }
}

extension Rule {
  static let hiddenRule = Rule(
    "hidden-rule", .error,
    "Each rule of eligibility.yaml is the first to fit somebody.",
    why: "People whom the law gives a status would be told that they have another one.")
}

extension Diagnostic {
  fileprivate static func hidden(
    _ rule: Located<String>, behind others: [Located<String>]
  ) -> Diagnostic {
    Diagnostic(
      .hiddenRule, "the rule '\(rule.value)' comes too late for everybody", at: rule.location,
      help: "move it above the rules that fit the same people, or take it out",
      notes: others.map { .init("'\($0.value)' fits them first", at: $0.location) })
  }

  fileprivate static func forNobody(_ rule: Located<String>) -> Diagnostic {
    Diagnostic(
      .hiddenRule, "nobody can give the answers that '\(rule.value)' is for",
      at: rule.location,
      help: "change its answers, or what stands under 'impossible', or take it out")
  }
}
