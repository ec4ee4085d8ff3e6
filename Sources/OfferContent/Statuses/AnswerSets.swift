/// For each question the answers that are meant: one kind of people, however many answers fit them.
///
/// A question of which nothing is said has all its answers.
public struct AnswerSets: Hashable, Sendable {
  /// Answers of one question, a bit each.
  typealias Answers = UInt32

  /// How many answers a question can have.
  static let mostAnswers = Answers.bitWidth

  private(set) var sets: [Answers]

  /// Everybody.
  init(counts: [Int]) {
    sets = counts.map { $0 >= AnswerSets.mostAnswers ? .max : (1 << Answers($0)) - 1 }
  }

  /// Whether an answer to a question is among those meant.
  public func contains(_ answer: Int, of question: Int) -> Bool {
    sets[question] & (1 << Answers(answer)) != 0
  }

  /// Means just some answers to a question.
  mutating func narrow(_ question: Int, to answers: some Sequence<Int>) {
    sets[question] &= answers.reduce(0) { $0 | (1 << Answers($1)) }
  }

  /// Means as many answers to a question as other sets do.
  mutating func widen(_ question: Int, as other: AnswerSets) {
    sets[question] = other.sets[question]
  }

  /// Means as many answers to every question as either of two sets does.
  mutating func formUnion(_ other: AnswerSets) {
    for question in sets.indices { sets[question] |= other.sets[question] }
  }
}
