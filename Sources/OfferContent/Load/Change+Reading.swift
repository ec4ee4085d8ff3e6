import Diagnostics

extension Change {
  init?(reading fields: Fields, in path: String, reporting report: inout Report) {
    var fields = fields
    let date = fields.requiredDay("date", reporting: &report)
    let what = fields.requiredProse("what", reporting: &report)
    fields.reportUnknownKeys(reporting: &report)
    guard let date, let what else { return nil }
    self.init(path: path, date: date.value, what: what)
  }
}
