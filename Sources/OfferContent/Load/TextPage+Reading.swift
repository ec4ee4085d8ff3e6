import Diagnostics

extension TextPage {
  init?(reading page: PageText, fields: Fields, reporting report: inout Report) {
    var fields = fields
    let matter = PageMatter(reading: page, fields: &fields, as: .textPage, reporting: &report)
    let topics = fields.list("topic", reporting: &report)
    fields.reportUnknownKeys(reporting: &report)
    guard let matter else { return nil }
    self.init(page: matter, topics: topics, addition: nil)
  }

  /// Reads a council's page that adds to the national one of the same name.
  static func addition(
    reading page: PageText, fields: Fields, reporting report: inout Report
  ) -> PageMatter? {
    var fields = fields
    let matter = PageMatter(reading: page, fields: &fields, as: .addition, reporting: &report)
    fields.reportUnknownKeys(
      national: ["title", "summary", "topic", "moved-from"], reporting: &report)
    return matter
  }
}
