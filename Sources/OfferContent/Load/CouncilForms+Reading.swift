import Diagnostics

extension Council.Forms {
  /// Reads what stands under `forms` in `council.yaml`.
  init(reading fields: inout Fields, reporting report: inout Report) {
    self.init()
    guard var given = fields.record("forms", kind: "'forms'", reporting: &report) else { return }
    if given.node("offered") != nil { offered = given.list("offered", reporting: &report) }
    endpoint = given.words("endpoint", reporting: &report)
    if let endpoint, !WebAddress.isPlain(endpoint.value) {
      report.add(.wrongEndpoint(endpoint.value, at: endpoint.location))
    }
    returnsTo = given.list("returns-to", reporting: &report)
    for origin in returnsTo where !WebAddress.isOrigin(origin.value) {
      report.add(.wrongOrigin(origin.value, at: origin.location))
    }
    if var parts = given.record("organisations", kind: "'organisations'", reporting: &report) {
      for field in parts.allFields {
        let part = Located(field.key, at: parts.text.location(of: field.place))
        if !Slug.isSlug(part.value) { report.add(.wrongID(part.value, at: part.location)) }
        organisations[part.value] = parts.words(part.value, reporting: &report)
      }
    }
    partners = given.list("partners", reporting: &report)
    given.reportUnknownKeys(reporting: &report)
  }
}

extension WebAddress {
  /// Whether it is https without a question, a part behind `#`, a name and password, or a slash at its end.
  fileprivate static func isPlain(_ address: String) -> Bool {
    isWhole(address) && address.hasPrefix("https://") && !address.hasSuffix("/")
      && !address.utf8.contains {
        [UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: ";")].contains($0)
      }
  }

  /// Whether it is https and a host, with a port at most: RFC 6454.
  fileprivate static func isOrigin(_ address: String) -> Bool {
    isPlain(address) && !address.dropFirst("https://".utf8.count).contains("/")
  }
}
