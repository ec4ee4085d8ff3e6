import Testing

@testable import OfferContent

/// The diagram holds what going through the rows one by one finds.
@Suite struct DecisionDiagramTests {
  private let counts = [3, 2, 2, 3]

  private func people(_ answers: [Int: [Int]]) -> AnswerSets {
    var sets = AnswerSets(counts: counts)
    for (question, answers) in answers { sets.narrow(question, to: answers) }
    return sets
  }

  /// Every combination of one answer to each question.
  private var combinations: [[Int]] {
    counts.reduce([[]]) { combinations, count in
      combinations.flatMap { start in (0..<count).map { start + [$0] } }
    }
  }

  /// The first row that fits, found by going through all of them.
  private func firstRow(
    for answers: [Int], impossible: [AnswerSets], rows: [[AnswerSets]]
  ) -> DecisionDiagram.Place {
    func fits(_ sets: AnswerSets) -> Bool {
      answers.enumerated().allSatisfy { sets.contains($1, of: $0) }
    }
    if impossible.contains(where: fits) { return .impossible }
    return rows.firstIndex { $0.contains(where: fits) }.map { .row($0) } ?? .gap
  }

  @Test func `each combination of answers leads where the first row that fits says`() throws {
    var numbers = Numbers(state: 7)
    for _ in 0..<500 {
      let cases = (0..<numbers.next(10)).map { _ in randomPeople(&numbers) }
      let impossible = Array(cases.prefix(3))
      let rows = cases.dropFirst(3).map { [$0, randomPeople(&numbers)] }
      let diagram = try #require(
        DecisionDiagram(counts: counts, impossible: impossible, rows: rows))
      for answers in combinations {
        let exact = people(
          Dictionary(uniqueKeysWithValues: answers.enumerated().map { ($0, [$1]) }))
        let place = firstRow(for: answers, impossible: impossible, rows: rows)
        #expect(diagram.ends(under: exact) == (place == .impossible ? [] : [place]))
      }
    }
  }

  @Test func `an example says just what matters`() throws {
    let diagram = try #require(
      DecisionDiagram(
        counts: counts, impossible: [], rows: [[people([1: [0]])], [people([0: [0, 1]])]]))
    #expect(diagram.example(under: people([:]), to: [.gap]) == people([0: [2], 1: [1]]))
    #expect(diagram.example(under: people([1: [0]]), to: [.gap]) == nil)
  }

  @Test func `each node leads to earlier ones only, and none is held twice`() throws {
    let diagram = try #require(
      DecisionDiagram(
        counts: counts, impossible: [people([2: [0], 3: [1]])],
        rows: [[people([0: [0], 3: [2]])], [people([1: [1]])], [people([:])]]))
    for (number, node) in diagram.nodes.enumerated() {
      #expect(node.next.count == counts[node.question])
      #expect(Set(node.next).count > 1)
      for case .node(let next) in node.next { #expect(next < number) }
    }
    #expect(Set(diagram.nodes).count == diagram.nodes.count)
  }

  @Test func `a table that nobody could go through is refused, and soon`() {
    let counts = Array(repeating: 4, count: 64)
    func tangle(_ question: Int) -> AnswerSets {
      var sets = AnswerSets(counts: counts)
      for other in [question, (question * 7 + 13) % 64, (question * 29 + 31) % 64] {
        sets.narrow(other, to: [question % 4, (question + other) % 4])
      }
      return sets
    }
    #expect(DecisionDiagram(counts: counts, impossible: (0..<64).map(tangle), rows: []) == nil)
    #expect(
      DecisionDiagram(
        counts: [2], impossible: Array(repeating: AnswerSets(counts: [2]), count: 257), rows: [])
        == nil)
  }

  private func randomPeople(_ numbers: inout Numbers) -> AnswerSets {
    var answers: [Int: [Int]] = [:]
    for (question, count) in counts.enumerated() where numbers.next(2) == 0 {
      answers[question] = (0..<count).filter { _ in numbers.next(2) == 0 }
    }
    return people(answers)
  }
}

/// Numbers that are the same in every run.
struct Numbers {
  var state: UInt64

  /// A number below another one.
  mutating func next(_ end: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(end))
  }
}
