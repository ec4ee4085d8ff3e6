import Diagnostics

extension Council {
  init?(reading fields: Fields, id: String, reporting report: inout Report) {
    var fields = fields
    let name = fields.requiredWords("name", reporting: &report)
    let place = fields.requiredWords("place", reporting: &report)
    let siteTitle = fields.requiredWords("site-title", reporting: &report)
    let nation = fields.requiredWords("nation", reporting: &report)
    let isExample =
      fields.requiredNode("example", reporting: &report) == nil
      ? nil : fields.flag("example", reporting: &report)
    let address = fields.siteAddress(reporting: &report)
    let roles = fields.roles(reporting: &report)
    let placeRecords = fields.records("places", kind: "a place", reporting: &report)
    placeRecords.reportIDs(reporting: &report)
    let places = placeRecords.compactMap { Place(reading: $0, reporting: &report) }
    let forms = Forms(reading: &fields, reporting: &report)
    fields.reportUnknownKeys(reporting: &report)
    guard let name, let place, let siteTitle, let nation, let isExample else { return nil }
    self.init(
      id: id, name: name.value, place: place.value, siteTitle: siteTitle.value, nation: nation,
      isExample: isExample, address: address, roles: roles, places: places,
      forms: forms, location: fields.location)
  }
}

extension Council.Place {
  fileprivate init?(reading fields: Fields, reporting report: inout Report) {
    var fields = fields
    let id = fields.requiredWords("id", reporting: &report)
    let title = fields.requiredWords("title", reporting: &report)
    fields.reportUnknownKeys(reporting: &report)
    guard let id, let title else { return nil }
    self.init(id: id.value, title: title.value)
  }
}

extension Fields {
  /// The absolute https address of the site, without a slash at its end.
  fileprivate mutating func siteAddress(reporting report: inout Report) -> Located<String>? {
    guard let address = webAddress("address", reporting: &report) else { return nil }
    guard address.value.hasPrefix("https://"), !address.value.contains("?"),
      !address.value.contains("#")
    else {
      report.add(.wrongAddress(address.value, key: "address", at: address.location))
      return nil
    }
    return address.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
  }

  /// Whom to ask for what: the name of a part, and the id of the contact who plays it.
  fileprivate mutating func roles(reporting report: inout Report) -> [String: Located<String>] {
    guard var record = record("contacts", kind: "'contacts'", reporting: &report) else {
      return [:]
    }
    var roles: [String: Located<String>] = [:]
    for field in record.allFields {
      roles[field.key] = record.words(field.key, reporting: &report)
    }
    return roles
  }
}
