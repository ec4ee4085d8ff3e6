import Diagnostics

extension DutyPack {
  init?(id: Located<String>, reading fields: Fields, reporting report: inout Report) {
    var fields = fields
    let law = fields.requiredWords("law", reporting: &report)
    let force =
      fields.requiredNode("in-force-from", reporting: &report) == nil
      ? nil : fields.force(reporting: &report)
    let areas = fields.list("areas", reporting: &report)
    let records = fields.records("duties", kind: "a duty", reporting: &report)
    records.reportIDs(reporting: &report)
    let duties = records.compactMap { Duty(reading: $0, reporting: &report) }
    let hasSource = fields.requiredNode("source", reporting: &report) != nil
    let source = hasSource ? fields.source(reporting: &report) : nil
    let reviewBy = fields.requiredDay("review-by", reporting: &report)
    let toConfirm = fields.words("to-confirm", reporting: &report)
    fields.reportUnknownKeys(reporting: &report)
    guard let law, let force, let source, let reviewBy else { return nil }
    if let name = force.pack {
      report.add(.wrongDay(name.value, key: "in-force-from", at: name.location))
    }
    self.init(
      id: id, law: law.value, inForceFrom: force.from, areas: areas, duties: duties,
      source: source, reviewBy: reviewBy, toConfirm: toConfirm)
  }
}

extension DutyPack.Duty {
  fileprivate init?(reading fields: Fields, reporting report: inout Report) {
    var fields = fields
    let id = fields.requiredWords("id", reporting: &report)
    let title = fields.requiredWords("title", reporting: &report)
    fields.reportUnknownKeys(reporting: &report)
    guard let id, let title else { return nil }
    self.init(id: id, title: title.value)
  }
}

extension Fields {
  /// From when a law holds.
  struct Force {
    /// The day, where one is written.
    var from: Located<Day>?

    /// Whether it says that no day is set yet: `not-set`.
    var isNotSet = false

    /// The pack of `duties.yaml` whose day it is, where it names one.
    var pack: Located<String>?
  }

  /// The day from which the law holds, that none is set yet, or the name of a pack of duties.
  mutating func force(reporting report: inout Report) -> Force {
    guard let node = node("in-force-from") else { return Force() }
    guard case .words(let words) = node.content, let first = words.utf8.first,
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= first, Slug.isSlug(words)
    else { return Force(from: day("in-force-from", reporting: &report)) }
    if words == "not-set" { return Force(isNotSet: true) }
    return Force(pack: Located(words, at: location(of: node)))
  }
}
