import OfferContent
import OfferTemplates

/// What must be true together for a group to be somebody's.
struct FinderCaseView: View {
  let isFirst: Bool

  /// All of them must be true.
  let conditions: [FinderConditionView]

  /// Whether no group before this one may fit.
  let isLeftOver: Bool

  static let fields: [Field<FinderCaseView>] = [
    .flag("isFirst") { $0.isFirst },
    .flag("isOne") { $0.conditions.count == 1 && !$0.isLeftOver },
    .list("conditions") { $0.conditions },
    .flag("isLeftOver") { $0.isLeftOver },
  ]
}

/// Sentences of which one must be true.
struct FinderConditionView: View {
  let sentences: [SentenceView]

  static let fields: [Field<FinderConditionView>] = [
    .flag("isOne") { $0.sentences.count == 1 },
    .list("sentences") { $0.sentences },
  ]
}

extension FinderConditionView {
  fileprivate init(_ sentences: [String]) {
    self.init(sentences: sentences.map { SentenceView($0) })
  }
}

extension FinderCaseView {
  /// The cases of a group as sentences; those of one age stand together, with what they share said once.
  static func cases(of group: StatusTable.Group, in table: StatusTable) -> [FinderCaseView] {
    var parts: [[StatusTable.Case]] = []
    for next in group.cases {
      if let place = parts.firstIndex(where: { $0[0].stands(with: next, in: table) }) {
        parts[place].append(next)
      } else {
        parts.append([next])
      }
    }
    return parts.enumerated().map { number, part in
      let all = part.map { table.sentences(on: $0.people) }
      let shared = all[0].filter { sentences in all.allSatisfy { $0.contains(sentences) } }
      var conditions = shared.map { FinderConditionView($0) }
      if part.count > 1 {
        let others = all.map { $0.filter { !shared.contains($0) } }
        conditions.append(
          FinderConditionView(
            others.map { $0.map { $0.joined(separator: " / ") }.joined(separator: " ") }))
      }
      return FinderCaseView(
        isFirst: number == 0, conditions: conditions, isLeftOver: part[0].isLeftOver)
    }
  }
}

extension StatusTable.Case {
  /// Whether two cases are of people of the same ages, and both of those who are left over or neither.
  fileprivate func stands(with other: StatusTable.Case, in table: StatusTable) -> Bool {
    guard isLeftOver == other.isLeftOver, let age = table.ageQuestion else {
      return isLeftOver == other.isLeftOver
    }
    return table.questions[age].answers.indices.allSatisfy {
      people.contains($0, of: age) == other.people.contains($0, of: age)
    }
  }
}
