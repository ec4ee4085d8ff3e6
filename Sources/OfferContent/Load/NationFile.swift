import Diagnostics

/// What the national layer says once, in `nation.yaml`; the statuses have a file of their own.
struct NationFile: Sendable {
  let name: String
  let topics: [Nation.Topic]
  let areas: [Nation.Area]
  let stages: [Nation.Stage]
  let audiences: [Nation.Audience]
  let ifToldNo: Prose
  let helplines: [Located<String>]
  let thresholds: Nation.Thresholds
  let location: SourceLocation

  init?(reading fields: Fields, reporting report: inout Report) {
    var fields = fields
    let name = fields.requiredWords("name", reporting: &report)
    let topicRecords = fields.records("topics", kind: "a topic", reporting: &report)
    let topics = topicRecords.compactMap { Nation.Topic(reading: $0, reporting: &report) }
    let areaRecords = fields.records("areas", kind: "an area", reporting: &report)
    let areas = areaRecords.compactMap { Nation.Area(reading: $0, reporting: &report) }
    let stageRecords = fields.records("stages", kind: "a stage", reporting: &report)
    let stages = stageRecords.compactMap { Nation.Stage(reading: $0, reporting: &report) }
    let audienceRecords = fields.records("audiences", kind: "an audience", reporting: &report)
    let audiences = audienceRecords.compactMap { Nation.Audience(reading: $0, reporting: &report) }
    for records in [topicRecords, areaRecords, stageRecords, audienceRecords] {
      records.reportIDs(reporting: &report)
    }
    let ifToldNo = fields.requiredProse("if-told-no", reporting: &report)
    let helplines = fields.requiredList("helplines", reporting: &report)
    let thresholds = Nation.Thresholds(reading: &fields, reporting: &report)
    fields.reportUnknownKeys(reporting: &report)
    guard let name, let ifToldNo else { return nil }
    self.name = name.value
    self.topics = topics
    self.areas = areas
    self.stages = stages
    self.audiences = audiences
    self.ifToldNo = ifToldNo
    self.helplines = helplines
    self.thresholds = thresholds
    self.location = fields.location
  }
}

extension Nation.Topic {
  fileprivate init?(reading fields: Fields, reporting report: inout Report) {
    var fields = fields
    let id = fields.requiredWords("id", reporting: &report)
    let title = fields.requiredWords("title", reporting: &report)
    let summary = fields.requiredWords("summary", reporting: &report)
    let icon = fields.words("icon", reporting: &report)
    let audiences = fields.audiences(reporting: &report)
    fields.reportUnknownKeys(reporting: &report)
    guard let id, let title, let summary else { return nil }
    self.init(
      id: id.value, title: title.value, summary: summary.value, icon: icon?.value,
      audiences: audiences)
  }
}

extension Nation.Area {
  fileprivate init?(reading fields: Fields, reporting report: inout Report) {
    var fields = fields
    let id = fields.requiredWords("id", reporting: &report)
    let title = fields.requiredWords("title", reporting: &report)
    let summary = fields.requiredWords("summary", reporting: &report)
    let law = fields.requiredWords("law", reporting: &report)
    fields.reportUnknownKeys(reporting: &report)
    guard let id, let title, let summary, let law else { return nil }
    self.init(
      id: id.value, title: title.value, summary: summary.value, law: law.value)
  }
}

extension Nation.Audience {
  fileprivate init?(reading fields: Fields, reporting report: inout Report) {
    var fields = fields
    let id = fields.requiredWords("id", reporting: &report)
    let title = fields.requiredWords("title", reporting: &report)
    let ages = fields.ages("ages", reporting: &report)
    let statuses = fields.list("statuses", reporting: &report)
    let words = fields.prose("words", reporting: &report)
    fields.reportUnknownKeys(reporting: &report)
    guard let id, let title else { return nil }
    self.init(id: id.value, title: title.value, ages: ages?.value, statuses: statuses, words: words)
  }
}

extension Nation.Stage {
  fileprivate init?(reading fields: Fields, reporting report: inout Report) {
    var fields = fields
    let id = fields.requiredWords("id", reporting: &report)
    let title = fields.requiredWords("title", reporting: &report)
    let summary = fields.requiredWords("summary", reporting: &report)
    fields.reportUnknownKeys(reporting: &report)
    guard let id, let title, let summary else { return nil }
    self.init(id: id.value, title: title.value, summary: summary.value)
  }
}

extension Nation.Status {
  init?(reading fields: Fields, reporting report: inout Report) {
    var fields = fields
    let id = fields.requiredWords("id", reporting: &report)
    let title = fields.requiredWords("title", reporting: &report)
    let meaning = fields.requiredWords("meaning", reporting: &report)
    fields.reportUnknownKeys(reporting: &report)
    guard let id, let title, let meaning else { return nil }
    self.init(id: id.value, title: title.value, meaning: meaning.value)
  }
}
