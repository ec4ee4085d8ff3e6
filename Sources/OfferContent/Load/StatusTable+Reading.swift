import Diagnostics

extension StatusTable {
  /// Reads `eligibility.yaml` and holds it against every combination of answers.
  ///
  /// It is nil where something in it cannot be made out; what is wrong with what it says is reported, and
  /// the table is there.
  init?(reading fields: Fields, reporting report: inout Report) {
    var fields = fields
    var found = Report()
    defer { report.add(contentsOf: found) }
    let lists = Lists(of: &fields, reporting: &found)
    let questions = lists.questions.compactMap { Question(reading: $0, reporting: &found) }
    let outcomes = lists.outcomes.compactMap { Outcome(reading: $0, reporting: &found) }
    let names = StatusNames(questions: questions, outcomes: outcomes)
    let impossible = lists.impossible.flatMap { fields in
      var fields = fields
      let cases = names.cases(of: &fields, reporting: &found)
      _ = fields.requiredWords("because", reporting: &found)
      fields.reportUnknownKeys(reporting: &found)
      return cases
    }
    let rows = lists.rows.compactMap { Row(reading: $0, names, reporting: &found) }
    let promises = lists.promises.compactMap { Promise(reading: $0, names, reporting: &found) }
    questions.reportAges(reporting: &found)
    guard !found.hasErrors else { return nil }
    let diagram = DecisionDiagram(
      counts: questions.map(\.answers.count), impossible: impossible,
      rows: rows.map { $0.cases ?? [] })
    guard let diagram else {
      found.add(.intricateRules(at: fields.location))
      return nil
    }
    self.init(
      questions: questions, outcomes: outcomes, rows: rows, impossible: impossible,
      promises: promises, diagram: diagram)
    StatusGap.check(self, reporting: &found)
    HiddenRule.check(self, reporting: &found)
    BrokenPromise.check(self, reporting: &found)
  }

  /// The lists of the file, not yet believed.
  private struct Lists {
    let questions: [Fields]
    let impossible: [Fields]
    let rows: [Fields]
    let promises: [Fields]
    let outcomes: [Fields]

    init(of fields: inout Fields, reporting report: inout Report) {
      for key in ["questions", "rules", "outcomes"] {
        _ = fields.requiredNode(key, reporting: &report)
      }
      questions = fields.records("questions", kind: "a question", reporting: &report)
      impossible = fields.records("impossible", kind: "'impossible'", reporting: &report)
      rows = fields.records("rules", kind: "a rule", reporting: &report)
      promises = fields.records("promises", kind: "a promise", reporting: &report)
      outcomes = fields.records("outcomes", kind: "an outcome", reporting: &report)
      fields.reportUnknownKeys(reporting: &report)
      for list in [questions, rows, promises, outcomes] { list.reportIDs(reporting: &report) }
    }
  }
}

extension StatusTable.Question {
  fileprivate init?(reading fields: Fields, reporting report: inout Report) {
    var fields = fields
    let id = fields.requiredWords("id", reporting: &report)
    let title = fields.requiredWords("question", reporting: &report)
    let help = fields.words("help", reporting: &report)
    let records = fields.records("answers", kind: "an answer", reporting: &report)
    records.reportIDs(reporting: &report)
    if records.count > AnswerSets.mostAnswers { report.add(.intricateRules(at: fields.location)) }
    let question = title?.value ?? ""
    let answers =
      records.isEmpty
      ? StatusTable.Answer.yesAndNo(reading: &fields, to: question, reporting: &report)
      : records.compactMap { StatusTable.Answer(reading: $0, to: question, reporting: &report) }
    let toConfirm = fields.words("to-confirm", reporting: &report)
    fields.reportUnknownKeys(reporting: &report)
    guard let id, let title else { return nil }
    self.init(
      id: id, title: title.value, help: help?.value, answers: answers, toConfirm: toConfirm)
  }
}

extension StatusTable.Answer {
  /// The answers of a question that names none.
  fileprivate static func yesAndNo(
    reading fields: inout Fields, to question: String, reporting report: inout Report
  ) -> [StatusTable.Answer] {
    [("yes", "Yes"), ("no", "No")].map { id, title in
      let says = fields.words("if-\(id)", reporting: &report)
      return StatusTable.Answer(
        id: id, title: title, says: says?.value ?? said(title, to: question), ages: nil)
    }
  }

  fileprivate init?(
    reading fields: Fields, to question: String, reporting report: inout Report
  ) {
    var fields = fields
    let id = fields.requiredWords("id", reporting: &report)
    let title = fields.requiredWords("title", reporting: &report)
    let says = fields.words("says", reporting: &report)
    let ages = fields.ages("ages", reporting: &report)
    fields.reportUnknownKeys(reporting: &report)
    guard let id, let title else { return nil }
    self.init(
      id: id.value, title: title.value,
      says: says?.value ?? StatusTable.Answer.said(title.value, to: question), ages: ages?.value)
  }

  /// What is true of whoever gives an answer, where nobody wrote it as a sentence.
  private static func said(_ title: String, to question: String) -> String {
    "\(question) \(title)."
  }
}

extension StatusTable.Outcome {
  fileprivate init?(reading fields: Fields, reporting report: inout Report) {
    var fields = fields
    let id = fields.requiredWords("id", reporting: &report)
    let status = fields.words("status", reporting: &report)
    let title = fields.requiredWords("title", reporting: &report)
    let meaning = fields.requiredProse("meaning", reporting: &report)
    let confirm = fields.prose("confirm", reporting: &report)
    fields.reportUnknownKeys(reporting: &report)
    guard let id, let title, let meaning else { return nil }
    self.init(id: id, status: status, title: title.value, meaning: meaning, confirm: confirm)
  }
}

extension StatusTable.Row {
  fileprivate init?(reading fields: Fields, _ names: StatusNames, reporting report: inout Report) {
    var fields = fields
    let id = fields.requiredWords("id", reporting: &report)
    let isForUnknown = fields.node("when")?.content == .words(StatusTable.notKnown)
    let cases = isForUnknown ? nil : names.cases(of: &fields, reporting: &report)
    let outcome = fields.requiredWords("outcome", reporting: &report)
    let because = fields.requiredWords("because", reporting: &report)
    let source = fields.source(reporting: &report)
    let toConfirm = fields.words("to-confirm", reporting: &report)
    fields.reportUnknownKeys(reporting: &report)
    guard let id, let because,
      let outcome = outcome.flatMap({ names.outcome($0, reporting: &report) })
    else { return nil }
    self.init(
      id: id, cases: cases, outcome: outcome, because: because.value, source: source,
      toConfirm: toConfirm)
  }
}

extension StatusTable.Promise {
  fileprivate init?(reading fields: Fields, _ names: StatusNames, reporting report: inout Report) {
    var fields = fields
    let id = fields.requiredWords("id", reporting: &report)
    let cases = names.cases(of: &fields, reporting: &report)
    let only = fields.list("only", reporting: &report)
    let never = fields.list("never", reporting: &report)
    let because = fields.requiredWords("because", reporting: &report)
    _ = fields.source(reporting: &report)
    if only.isEmpty, never.isEmpty { _ = fields.requiredNode("only", reporting: &report) }
    fields.reportUnknownKeys(reporting: &report)
    guard let id, let because else { return nil }
    let wanted = only.compactMap { names.outcome($0, reporting: &report) }
    let unwanted = never.compactMap { names.outcome($0, reporting: &report) }
    let allowed = only.isEmpty ? Set(names.outcomes.indices) : Set(wanted)
    self.init(
      id: id, cases: cases, outcomes: allowed.subtracting(unwanted), because: because.value)
  }
}
