import Diagnostics

extension StatusTable {
  /// What somebody is told, and which rows say so.
  public struct Finding: Sendable {
    /// What they are told, as a place in `outcomes`.
    public let outcome: Int

    /// The rows that say so, as places in `rows`: where not everything is known, there may be several.
    public let rows: [Int]

    /// What it may be, as places in `outcomes`, where what is known does not settle it.
    public let possible: [Int]
  }

  /// The answer of somebody who does not know.
  public static let notKnown = "not-known"

  /// What somebody is told who gives some answers.
  ///
  /// What is not known matters only where it makes a difference: a person of 15 is told the same
  /// whatever they do not know.
  ///
  /// - Parameter answers: the ids of answers by the ids of their questions; a question that is left out
  ///   is not known, nor is one whose answer is `not-known`.
  /// - Returns: nil where nobody can give these answers together.
  public func finding(for answers: [String: String]) -> Finding? {
    let ends = diagram.ends(under: sets(of: answers))
    let rows = ends.compactMap { if case .row(let row) = $0 { row } else { nil } }.sorted()
    let possible = Set(rows.map { self.rows[$0].outcome }).sorted()
    guard possible.count > 1 else {
      return possible.first.map { Finding(outcome: $0, rows: rows, possible: []) }
    }
    return rowForUnknown.map {
      Finding(outcome: self.rows[$0].outcome, rows: [$0], possible: possible)
    }
  }

  /// The answer to the question how old somebody is.
  ///
  /// - Parameters:
  ///   - birthday: the day on which they were born.
  ///   - today: the day of asking.
  /// - Returns: the ids of the question and the answer; nil where no question is about age.
  public func age(bornOn birthday: Day, on today: Day) -> (question: String, answer: String)? {
    guard let question = ageQuestion.map({ questions[$0] }), let age = birthday.age(on: today),
      let answer = question.answers.first(where: { $0.ages?.contains(age) == true })
    else { return nil }
    return (question.id.value, answer.id)
  }

  /// The answers by which some people are known, by the ids of their questions: those that do not matter
  /// are left out.
  public func names(of people: AnswerSets) -> [(question: String, answers: [String])] {
    questions.enumerated().compactMap { number, question in
      let answers = question.answers.indices.filter { people.contains($0, of: number) }
      guard answers.count < question.answers.count else { return nil }
      return (question.id.value, answers.map { question.answers[$0].id })
    }
  }

  private func sets(of answers: [String: String]) -> AnswerSets {
    var sets = everybody
    for (number, question) in questions.enumerated() {
      guard let id = answers[question.id.value],
        let answer = question.answers.firstIndex(where: { $0.id == id })
      else { continue }
      sets.narrow(number, to: [answer])
    }
    return sets
  }
}

extension StatusTable {
  /// The people who give any answers.
  var everybody: AnswerSets { AnswerSets(counts: questions.map(\.answers.count)) }

  /// The row for whoever does not know enough.
  var rowForUnknown: Int? { rows.firstIndex { $0.cases == nil } }

  /// What whoever does not know enough is told, as a place in `outcomes`.
  public var outcomeForUnknown: Int? { rowForUnknown.map { rows[$0].outcome } }

  /// The question that is about age.
  public var ageQuestion: Int? { questions.firstIndex { $0.answers.contains { $0.ages != nil } } }

  /// At which ages somebody can have each status of the nation's list.
  func agesByStatus() -> [String: [ClosedRange<Int>]] {
    let question = ageQuestion
    let answers = question.map { questions[$0].answers } ?? [StatusTable.anyAge]
    var ages: [String: [ClosedRange<Int>]] = [:]
    for (number, answer) in answers.enumerated() {
      var sets = everybody
      if let question { sets.narrow(question, to: [number]) }
      for case .row(let row) in diagram.ends(under: sets) {
        guard let status = outcomes[rows[row].outcome].status else { continue }
        ages[status.value, default: []].append(answer.ages ?? 0...Fields.oldestAge)
      }
    }
    return ages
  }

  private static let anyAge = Answer(id: "any", title: "", says: "", ages: nil)
}
