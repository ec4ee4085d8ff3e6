import Diagnostics

extension EverydayWords {
  init?(reading fields: Fields, reporting report: inout Report) {
    var fields = fields
    let words = fields.requiredList("words", reporting: &report)
    let means = fields.requiredList("means", reporting: &report)
    fields.reportUnknownKeys(reporting: &report)
    guard !words.isEmpty, !means.isEmpty else { return nil }
    self.init(words: words, means: means)
  }
}
