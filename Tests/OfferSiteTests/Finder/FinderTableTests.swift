import Diagnostics
import Foundation
import Testing

@testable import OfferContent
@testable import OfferSite

/// What the page hands to its script says what the rules say.
@Suite struct FinderTableTests {
  private let table: StatusTable
  private let finder: FinderTable

  init() throws {
    table = try #require(StatusTable.england)
    finder = FinderTable(of: table)
  }

  /// Where a node of the script's leads with an answer: to a node, to a group (−1 and below), or nowhere.
  private func way(from node: Int, answering answer: Int) -> Int? {
    switch finder.ways[node][answer + 1] {
    case 0: nil
    case let way where way < 0: way
    case let way: node - way
    }
  }

  @Test func `for every combination of answers the script's table leads where the rules do`() {
    var compared: [[Int]: Int] = [:]
    /// How many combinations the questions from one on have that lead from two places to the same.
    func count(_ place: DecisionDiagram.Place, _ node: Int?, from question: Int) -> Int {
      guard question < table.questions.count else {
        guard case .row(let row) = place else { return place == .impossible && node == nil ? 1 : 0 }
        return node.map { -1 - $0 }
          == finder.groups.firstIndex { $0.outcome == table.rows[row].outcome } ? 1 : 0
      }
      var key = [question, node ?? .min]
      switch place {
      case .node(let number): key += [0, number]
      case .row(let row): key += [1, row]
      case .gap, .impossible: key += [2, 0]
      }
      if let known = compared[key] { return known }
      var sum = 0
      for answer in table.questions[question].answers.indices {
        var next = place
        if case .node(let number) = place, table.diagram.nodes[number].question == question {
          next = table.diagram.nodes[number].next[answer]
        }
        var nextNode = node
        if let node, node >= 0, finder.questions[finder.ways[node][0]] == question {
          nextNode = way(from: node, answering: answer)
        }
        sum += count(next, nextNode, from: question + 1)
      }
      compared[key] = sum
      return sum
    }
    let all = table.questions.reduce(1) { $0 * $1.answers.count }
    #expect(count(table.diagram.start, finder.ways.count - 1, from: 0) == all)
    #expect(all == 5_898_240)
  }

  @Test func `what no answer can change is not asked`() {
    let asked = finder.questions.map { table.questions[$0].id.value }
    #expect(!asked.contains("adopted"))
    #expect(asked.first == "age")
  }

  @Test func `each outcome knows the ages at which it comes out`() throws {
    let ages = try #require(finder.ages)
    let byName = Dictionary(
      uniqueKeysWithValues: table.outcomes.enumerated().map { ($1.id.value, ages[$0].sorted()) })
    #expect(byName["eligible"] == [1])
    #expect(byName["qualifying"] == [1, 2])
    #expect(byName["care-experienced"] == [1, 2, 3, 4])
    #expect(byName["former-relevant-on-request"] == [3])
  }
}
