import Diagnostics

extension Rule {
  static let intricateRules = Rule(
    "intricate-rules", .error,
    "The rules of eligibility.yaml can be held against every combination of answers.",
    why: "What cannot be checked cannot be trusted, and nobody could follow it.")
}

extension Diagnostic {
  static func intricateRules(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .intricateRules, "there are more answers or rules here than can be checked",
      at: location,
      help: "use at most \(AnswerSets.mostAnswers) answers to a question and "
        + "\(DecisionDiagram.mostCases) entries under 'when', and ask what belongs together in a row"
    )
  }
}
