extension StatusTable {
  /// What is true of some people: for each question of which not every answer is meant a sentence for each
  /// answer, one of which is true.
  public func sentences(on people: AnswerSets) -> [[String]] {
    questions.enumerated().compactMap { number, question in
      let answers = question.answers.enumerated().filter { people.contains($0.offset, of: number) }
      return answers.count < question.answers.count ? answers.map(\.element.says) : nil
    }
  }
}
