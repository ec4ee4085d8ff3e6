import Diagnostics
import OfferContent

extension Organisation {
  /// Reads the organisations of a file, or of a record that is like one.
  static func all(reading fields: Fields, reporting report: inout Report) -> [Located<Organisation>]
  {
    fields.namedRecords(kind: "an organisation", reporting: &report).compactMap { id, fields in
      Organisation(id: id, reading: fields, reporting: &report).map { Located($0, at: id.location) }
    }
  }

  private init?(id: Located<String>, reading fields: Fields, reporting report: inout Report) {
    var fields = fields
    let name = fields.requiredWords("name", reporting: &report)
    let role = fields.choice("role", of: Role.self, reporting: &report)
    let privacy = fields.words("privacy", reporting: &report)
    let registration = fields.words("ico", reporting: &report)
    let contact = fields.words("contact", reporting: &report)
    for key in ["role", "privacy"] where fields.node(key) == nil {
      report.add(.strangeOrganisation(id, without: key))
    }
    if let privacy, privacy.value != "to-confirm", !WebAddress.isSafe(privacy.value) {
      report.add(.wrongAddress(privacy.value, key: "privacy", at: privacy.location))
    }
    fields.reportUnknownKeys(reporting: &report)
    guard let name, let role, let privacy else { return nil }
    self.init(
      id: id.value, name: name.value, role: role, privacyPage: .init(privacy.value),
      registration: .init(registration?.value ?? "to-confirm"), contact: contact?.value)
  }
}

extension Contact.Line {
  /// What is known, or `to-confirm`.
  fileprivate init(_ words: String) {
    self = words == "to-confirm" ? .toConfirm : .known(words)
  }
}
