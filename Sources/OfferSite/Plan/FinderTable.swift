import OfferContent

/// The rules of eligibility as the page that asks questions uses them.
struct FinderTable {
  /// Everybody who knows enough, in the order in which the page shows them.
  let groups: [StatusTable.Group]

  /// The questions that can make a difference, as places in the table's own.
  let questions: [Int]

  /// For each outcome of the table, at which answers to the question about age it can come out; nil where
  /// no question is about age.
  let ages: [Set<Int>]?

  /// Where answers lead, for the script.
  ///
  /// It is a list of nodes, each of which is the question it asks and then, answer by answer, where that
  /// leads. A number above 0 says how many nodes before this one, 0 that nobody
  /// can answer so, −1 to the first group, −2 to the second and so on. Asking begins at the last node.
  let ways: [[Int]]

  init(of table: StatusTable) {
    groups = table.groups()
    var groupOfRow: [Int: Int] = [:]
    for (number, group) in groups.enumerated() {
      for row in group.rows { groupOfRow[row] = number }
    }
    let firstRows = groups.map { $0.rows.min() ?? 0 }
    let diagram = table.diagram.merging { row in groupOfRow[row].map { firstRows[$0] } ?? row }
    var nodes = diagram.nodes[...]
    if case .node(let start) = diagram.start { nodes = nodes[...start] } else { nodes = [] }
    let questions = Set(nodes.map(\.question)).sorted()
    ways = nodes.enumerated().map { number, node in
      let question = questions.firstIndex(of: node.question) ?? 0
      return [question]
        + node.next.map { place in
          switch place {
          case .node(let next): number - next
          case .row(let row): -1 - (groupOfRow[row] ?? 0)
          case .gap, .impossible: 0
          }
        }
    }
    self.questions = questions
    ages = table.ageQuestion.map(table.answers(to:))
  }
}
