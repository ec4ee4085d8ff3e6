import Diagnostics

/// What the law promises some people comes out for all of them.
enum BrokenPromise {
  static func check(_ table: StatusTable, reporting report: inout Report) {
    for promise in table.promises {
      let wrong = Set(
        table.rows.indices.filter { !promise.outcomes.contains(table.rows[$0].outcome) }
          .map(DecisionDiagram.Place.row))
      for people in promise.cases {
        guard let example = table.diagram.example(under: people, to: wrong) else { continue }
        let ends = table.diagram.ends(under: example)
        let row = table.rows.indices.first { ends.contains(.row($0)) }
        guard let row = row.map({ table.rows[$0] }) else { continue }
        report.add(
          .brokenPromise(
            promise.id, row.id, words: table.words(for: example),
            outcome: table.outcomes[row.outcome].id.value))
        break
      }
    }
  }
}

extension Rule {
  static let brokenPromise = Rule(
    "broken-promise", .error,
    "What eligibility.yaml promises some people comes out for all of them.",
    why: "The law gives them more than they would be told.")
}

extension Diagnostic {
  fileprivate static func brokenPromise(
    _ promise: Located<String>, _ row: Located<String>, words: String, outcome: String
  ) -> Diagnostic {
    Diagnostic(
      .brokenPromise,
      "'\(promise.value)' does not hold: '\(outcome)' comes out for '\(words)'",
      at: promise.location,
      help: "change the rule '\(row.value)', or put one above it that is for these people",
      notes: [.init("this rule is the first to fit them", at: row.location)])
  }
}
