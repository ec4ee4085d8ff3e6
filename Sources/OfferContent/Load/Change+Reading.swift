import Diagnostics

extension Change {
  init?(reading fields: Fields, reporting report: inout Report) {
    var fields = fields
    let date = fields.requiredDay("date", reporting: &report)
    let what = fields.requiredProse("what", reporting: &report)
    fields.reportUnknownKeys(reporting: &report)
    guard let date, let what else { return nil }
    self.init(date: date.value, what: what)
  }
}
