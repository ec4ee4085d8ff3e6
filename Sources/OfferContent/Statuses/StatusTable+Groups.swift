extension StatusTable {
  /// The people who are told the same thing.
  public struct Group: Sendable {
    /// What they are told, as a place in `outcomes`.
    public let outcome: Int

    /// Who they are, one fit being enough.
    public internal(set) var cases: [Case]

    /// The rows that say so, as places in `rows`.
    public let rows: [Int]
  }

  /// One kind of people in a group.
  public struct Case: Sendable {
    /// The answers that they give.
    public internal(set) var people: AnswerSets

    /// Whether only those are meant whom no group before this one fits.
    public let isLeftOver: Bool
  }

  /// Everybody who knows enough, in groups by what they are told.
  ///
  /// They stand in an order in which the first group that fits somebody is theirs, and no case fits
  /// anybody else of whom what it says is true. Rows that contradict such an order have a group each.
  public func groups() -> [Group] {
    let ends = rows.map { row in (row.cases ?? []).map(outcomes(under:)) }
    var waiting: [(outcome: Int, rows: [Int])] = []
    for (number, row) in rows.enumerated() where row.cases != nil {
      if let place = waiting.firstIndex(where: { $0.outcome == row.outcome }) {
        waiting[place].rows.append(number)
      } else {
        waiting.append((row.outcome, [number]))
      }
    }
    let inRowOrder = waiting.flatMap { part in part.rows.map { (part.outcome, [$0]) } }
      .sorted { $0.1[0] < $1.1[0] }
    var groups: [Group] = []
    while !waiting.isEmpty {
      let next = waiting.firstIndex { part in
        !waiting.contains { other in
          other.outcome != part.outcome
            && part.rows.contains { ends[$0].contains { $0.contains(other.outcome) } }
        }
      }
      guard let next else { return inRowOrder.map { group(of: $0.0, $0.1, ends) } }
      let part = waiting.remove(at: next)
      groups.append(group(of: part.outcome, part.rows, ends))
    }
    return groups
  }

  private func group(of outcome: Int, _ numbers: [Int], _ ends: [[Set<Int>]]) -> Group {
    let cases = numbers.flatMap { number in
      zip(rows[number].cases ?? [], ends[number]).map { people, ends in
        Case(people: people, isLeftOver: ends.contains { $0 != outcome })
      }
    }
    return Group(outcome: outcome, cases: Case.joined(cases), rows: numbers)
  }

  private func outcomes(under people: AnswerSets) -> Set<Int> {
    Set(
      diagram.ends(under: people).compactMap {
        if case .row(let row) = $0 { rows[row].outcome } else { nil }
      })
  }
}

extension StatusTable.Case {
  /// The same people in fewer cases: two that differ in one question only are one, and none stands within
  /// another.
  fileprivate static func joined(_ cases: [StatusTable.Case]) -> [StatusTable.Case] {
    var joined: [StatusTable.Case] = []
    for var next in cases {
      var end = joined.count
      while let place = joined.firstIndex(where: { $0.isOne(with: next) }) {
        next.people.formUnion(joined.remove(at: place).people)
        end = min(end, place)
      }
      joined.insert(next, at: end)
    }
    return joined
  }

  private func isOne(with other: StatusTable.Case) -> Bool {
    isLeftOver == other.isLeftOver
      && (people.differences(from: other.people) < 2 || people.isSubset(of: other.people)
        || other.people.isSubset(of: people))
  }
}

extension StatusTable {
  /// For each outcome the answers to a question, as places among them, at which it can come out.
  public func answers(to question: Int) -> [Set<Int>] {
    var answers = outcomes.map { _ in Set<Int>() }
    for answer in questions[question].answers.indices {
      var people = everybody
      people.narrow(question, to: [answer])
      for outcome in outcomes(under: people) { answers[outcome].insert(answer) }
    }
    return answers
  }
}
