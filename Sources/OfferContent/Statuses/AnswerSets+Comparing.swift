extension AnswerSets {
  /// In how many questions the answers meant differ.
  func differences(from other: AnswerSets) -> Int {
    zip(sets, other.sets).count { $0 != $1 }
  }

  /// Whether each of these people is among others.
  func isSubset(of other: AnswerSets) -> Bool {
    zip(sets, other.sets).allSatisfy { $0 & $1 == $0 }
  }
}
