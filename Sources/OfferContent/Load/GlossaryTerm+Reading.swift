import Diagnostics

extension GlossaryTerm {
  init?(id: Located<String>, reading fields: Fields, reporting report: inout Report) {
    var fields = fields
    let term = fields.requiredWords("term", reporting: &report)
    let meaning = fields.requiredWords("meaning", reporting: &report)
    let isEveryday = fields.flag("everyday", reporting: &report) ?? false
    let source = fields.source(reporting: &report)
    fields.reportUnknownKeys(reporting: &report)
    guard let term, let meaning else { return nil }
    self.init(
      id: id, term: term.value, meaning: meaning.value, source: source,
      isEveryday: isEveryday)
  }
}
