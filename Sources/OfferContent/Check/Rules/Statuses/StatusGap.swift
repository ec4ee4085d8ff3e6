import Diagnostics

/// Every combination of answers that can be given leads to a rule.
enum StatusGap {
  static func check(_ table: StatusTable, reporting report: inout Report) {
    guard let last = table.rows.last else { return }
    if let example = table.diagram.example(under: table.everybody, to: [.gap]) {
      report.add(.statusGap(table.words(for: example), at: last.id.location))
    }
    if table.rowForUnknown == nil, table.outcomesThatComeOut.count > 1 {
      report.add(.nothingForUnknown(at: last.id.location))
    }
  }
}

extension StatusTable {
  /// What somebody or other is told, as places in `outcomes`, by rows that people's answers lead to.
  var outcomesThatComeOut: Set<Int> {
    Set(
      diagram.ends(under: everybody).compactMap { place in
        if case .row(let row) = place { rows[row].outcome } else { nil }
      })
  }

  /// The answers by which some people are known, as the file writes them.
  func words(for people: AnswerSets) -> String {
    let words = names(of: people).map { question, answers in
      "\(question): \(answers.joined(separator: " or "))"
    }
    return words.isEmpty ? "anything" : words.joined(separator: ", ")
  }
}

extension Rule {
  static let statusGap = Rule(
    "status-gap", .error,
    "Whatever somebody can answer, a rule of eligibility.yaml fits them.",
    why: "Somebody would answer every question and be told nothing.")
}

extension Diagnostic {
  fileprivate static func statusGap(_ words: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .statusGap, "no rule fits somebody who answers '\(words)'", at: location,
      help: "add a rule for them behind this one, or say under 'impossible' that nobody can "
        + "answer so")
  }

  fileprivate static func nothingForUnknown(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .statusGap, "no rule fits somebody who does not know the answer", at: location,
      help: "add a rule with 'when: \(StatusTable.notKnown)' that says who can find out")
  }
}
