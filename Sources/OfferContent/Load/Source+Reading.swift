import Diagnostics

extension Source {
  init?(reading fields: Fields, reporting report: inout Report) {
    var fields = fields
    let title = fields.requiredWords("title", reporting: &report)
    let url = fields.webAddress("url", reporting: &report)
    let section = fields.words("section", reporting: &report)
    let checked = fields.requiredDay("checked", reporting: &report)
    let certainty = fields.choice("certainty", of: Certainty.self, reporting: &report)
    fields.reportUnknownKeys(reporting: &report)
    guard let title, let checked else { return nil }
    self.init(
      title: title.value, url: url, section: section?.value, checked: checked,
      certainty: certainty ?? .confirmed)
  }
}

extension Fields {
  /// The sources in the list under `sources`.
  mutating func sources(reporting report: inout Report) -> [Source] {
    records("sources", kind: "a source", reporting: &report).compactMap {
      Source(reading: $0, reporting: &report)
    }
  }

  /// The source under `source`.
  mutating func source(reporting report: inout Report) -> Source? {
    record("source", kind: "a source", reporting: &report).flatMap {
      Source(reading: $0, reporting: &report)
    }
  }
}
