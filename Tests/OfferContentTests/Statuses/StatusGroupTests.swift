import Diagnostics
import Testing

@testable import OfferContent

/// The groups in which a page shows the rules: the first one that fits somebody is theirs.
@Suite struct StatusGroupTests {
  /// Whether two diagrams lead everybody to the same: each pair of places is compared once, which stands for
  /// every combination of answers.
  private func differences(
    _ one: DecisionDiagram, _ other: DecisionDiagram,
    by outcome: (DecisionDiagram.Place, Bool) -> Int?
  ) -> Int {
    var seen: Set<[DecisionDiagram.Place]> = []
    var found = 0
    func compare(_ places: [DecisionDiagram.Place]) {
      guard seen.insert(places).inserted else { return }
      let nodes = zip(places, [one, other]).map { place, diagram in
        if case .node(let number) = place {
          diagram.nodes[number]
        } else {
          nil as DecisionDiagram.Node?
        }
      }
      guard let question = nodes.compactMap({ $0?.question }).min() else {
        if outcome(places[0], true) != outcome(places[1], false) { found += 1 }
        return
      }
      let count = nodes.compactMap { $0 }.first { $0.question == question }?.next.count ?? 0
      for answer in 0..<count {
        compare(
          zip(places, nodes).map { place, node in
            node?.question == question ? node?.next[answer] ?? place : place
          })
      }
    }
    compare([one.start, other.start])
    return found
  }

  @Test func `of England's groups the first that fits is what the rules say, for all answers`()
    throws
  {
    let table = try #require(England.table)
    let groups = table.groups()
    let drawn = try #require(
      DecisionDiagram(
        counts: table.questions.map(\.answers.count), impossible: table.impossible,
        rows: groups.map { $0.cases.map(\.people) }))
    let wrong = differences(table.diagram, drawn) { place, isTable in
      guard case .row(let row) = place else { return place == .impossible ? -1 : -2 }
      return isTable ? table.rows[row].outcome : groups[row].outcome
    }
    #expect(wrong == 0)
    #expect(Set(groups.map(\.outcome)).count == groups.count)
  }

  @Test func `a case that does not say that the groups before it must not fit, fits nobody else`()
    throws
  {
    let table = try #require(England.table)
    for group in table.groups() {
      for some in group.cases where !some.isLeftOver {
        for case .row(let row) in table.diagram.ends(under: some.people) {
          #expect(table.rows[row].outcome == group.outcome)
        }
      }
    }
  }

  @Test func `rows that tell the same are one after merging, and everybody is told the same`()
    throws
  {
    let table = try #require(England.table)
    let first = table.rows.map { row in
      table.rows.firstIndex { $0.cases != nil && $0.outcome == row.outcome } ?? 0
    }
    let merged = table.diagram.merging { first[$0] }
    let wrong = differences(table.diagram, merged) { place, _ in
      guard case .row(let row) = place else { return place == .impossible ? -1 : -2 }
      return table.rows[row].outcome
    }
    #expect(wrong == 0)
    #expect(merged.nodes.count < table.diagram.nodes.count + 50)
    #expect(Set(merged.nodes).count == merged.nodes.count)
  }

  @Test func `each answer of England's is a sentence of its own to the reader`() throws {
    let table = try #require(England.table)
    let says = table.questions.flatMap { $0.answers.map(\.says) }
    #expect(Set(says).count == says.count)
    for sentence in says {
      #expect(sentence.hasSuffix(".") && !sentence.contains("?"), "\(sentence)")
    }
    for question in table.questions { #expect(question.title.hasSuffix("?")) }
  }

  @Test
  func
    `questions come in the order in which they settle most: with 13 weeks of care two are enough`()
    throws
  {
    let table = try #require(England.table)
    #expect(table.questions.prefix(2).map(\.id.value) == ["age", "status-at-18"])
    let told = table.finding(for: ["age": "18-20", "status-at-18": "in-care-and-eligible"])
    #expect(told.map { table.outcomes[$0.outcome].id.value } == "former-relevant-full")
  }
}
