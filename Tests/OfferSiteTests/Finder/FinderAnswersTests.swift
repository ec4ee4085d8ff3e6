import Diagnostics
import Foundation
import Testing

@testable import OfferContent

/// What the rules say to whatever can be answered, as a table for the browser to hold the page to.
///
/// Where `FINDER_TABLE` names a file, it is written into it, for `Tests/Browser/run --finder`.
@Suite struct FinderAnswersTests {
  private struct Answers: Encodable {
    struct Question: Encodable {
      let title: String
      let says: [String]
    }

    /// The questions in their order, with what each answer says.
    let questions: [Question]

    /// The titles of what can come out.
    let told: [String]

    /// Every combination of answers once: an answer to each question, `*` for any, and behind `=` the number
    /// of what comes out; nothing where nobody can give them together.
    let all: [String]

    /// Combinations in which some answers are not known, `?`, and the numbers of all that can come out.
    let some: [String]
  }

  private let table: StatusTable

  init() throws {
    table = try #require(StatusTable.england)
  }

  @Test func `the table has every combination once, and what comes out where some are not known`()
    throws
  {
    let all = combinations()
    let some = samples(20_000)
    let counts = table.questions.map(\.answers.count)
    let sizes = all.map { line in
      zip(line, counts).reduce(1) { $0 * ($1.0 == "*" ? $1.1 : 1) }
    }
    #expect(sizes.reduce(0, +) == counts.reduce(1, *))
    #expect(Set(all).count == all.count)
    #expect(some.contains { $0.contains(",") } && some.contains { !$0.contains(",") })
    guard let path = ProcessInfo.processInfo.environment["FINDER_TABLE"] else { return }
    let answers = Answers(
      questions: table.questions.map {
        Answers.Question(title: $0.title, says: $0.answers.map(\.says))
      }, told: table.outcomes.map(\.title), all: all, some: some)
    try JSONEncoder().encode(answers).write(to: URL(filePath: path))
  }

  /// Every way through the diagram, which is every combination of answers.
  private func combinations() -> [String] {
    var lines: [String] = []
    func follow(_ place: DecisionDiagram.Place, _ answers: [String]) {
      switch place {
      case .node(let number):
        let node = table.diagram.nodes[number]
        for (answer, next) in node.next.enumerated() {
          var answers = answers
          answers[node.question] = String(answer)
          follow(next, answers)
        }
      case .row(let row): lines.append("\(answers.joined())=\(table.rows[row].outcome)")
      case .gap, .impossible: lines.append("\(answers.joined())=")
      }
    }
    follow(table.diagram.start, table.questions.map { _ in "*" })
    return lines
  }

  /// Some people each of whom does not know some answers, and gives others that go together.
  private func samples(_ count: Int) -> [String] {
    var lines: [String] = []
    var state: UInt64 = 5
    func number(below end: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(end))
    }
    while lines.count < count {
      let known = number(below: table.questions.count)
      var answers: [String: String] = [:]
      let line = table.questions.map { question in
        guard number(below: table.questions.count) <= known else { return "?" }
        let answer = number(below: question.answers.count)
        answers[question.id.value] = question.answers[answer].id
        return String(answer)
      }
      guard let finding = table.finding(for: answers) else { continue }
      let possible = finding.possible.isEmpty ? [finding.outcome] : finding.possible
      lines.append("\(line.joined())=\(possible.map(String.init).joined(separator: ","))")
    }
    return lines
  }
}
