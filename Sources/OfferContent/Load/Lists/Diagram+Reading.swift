import Diagnostics

extension Diagram {
  init?(id: Located<String>, reading fields: Fields, reporting report: inout Report) {
    var fields = fields
    let title = fields.requiredWords("title", reporting: &report)
    let stepFields =
      fields.requiredNode("steps", reporting: &report) == nil
      ? [] : fields.records("steps", kind: "a step", reporting: &report)
    stepFields.reportIDs(reporting: &report)
    let steps = stepFields.compactMap { Step(reading: $0, reporting: &report) }
    let hasArrows = fields.node("arrows") != nil
    let arrowFields = fields.records("arrows", kind: "an arrow", reporting: &report)
    let arrows = arrowFields.compactMap { Arrow(reading: $0, of: steps, reporting: &report) }
    fields.reportUnknownKeys(reporting: &report)
    guard let title, !steps.isEmpty else { return nil }
    let inTurn = steps.indices.dropLast().map { Arrow(from: $0, to: $0 + 1, label: nil) }
    self.init(id: id, title: title.value, steps: steps, arrows: hasArrows ? arrows : inTurn)
  }
}

extension Diagram.Step {
  fileprivate init?(reading fields: Fields, reporting report: inout Report) {
    var fields = fields
    let id = fields.requiredWords("id", reporting: &report)
    let text = fields.requiredWords("text", reporting: &report)
    let detail = fields.prose("detail", reporting: &report)
    fields.reportUnknownKeys(reporting: &report)
    guard let id, let text else { return nil }
    self.init(id: id.value, text: text.value, detail: detail)
  }
}

extension Diagram.Arrow {
  fileprivate init?(
    reading fields: Fields, of steps: [Diagram.Step], reporting report: inout Report
  ) {
    var fields = fields
    let from = fields.step("from", of: steps, reporting: &report)
    let to = fields.step("to", of: steps, reporting: &report)
    let label = fields.words("label", reporting: &report)
    fields.reportUnknownKeys(reporting: &report)
    guard let from, let to else { return nil }
    self.init(from: from, to: to, label: label?.value)
  }
}

extension Fields {
  /// The place of the step that an arrow names.
  fileprivate mutating func step(
    _ key: String, of steps: [Diagram.Step], reporting report: inout Report
  ) -> Int? {
    guard let id = requiredWords(key, reporting: &report) else { return nil }
    guard let place = steps.firstIndex(where: { $0.id == id.value }) else {
      report.add(.unknownChoice(id.value, key: key, at: id.location, known: steps.map(\.id)))
      return nil
    }
    return place
  }
}

extension Milestone {
  init?(reading fields: Fields, reporting report: inout Report) {
    var fields = fields
    let age = fields.requiredWords("age", reporting: &report)
    let title = fields.requiredWords("title", reporting: &report)
    let what = fields.requiredProse("what", reporting: &report)
    fields.reportUnknownKeys(reporting: &report)
    guard let age, let title, let what else { return nil }
    guard let years = Int(age.value), (0...Fields.oldestAge).contains(years) else {
      report.add(.wrongNumber(age.value, key: "age", at: age.location))
      return nil
    }
    self.init(age: years, title: title.value, what: what, location: fields.location)
  }
}
