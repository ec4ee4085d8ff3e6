import Diagnostics

extension FormSpecification {
  /// Who sees what: a row for each organisation and purpose.
  var recipientSheet: SpreadsheetText {
    var sheet = SpreadsheetText(columns: [
      "form", "version", "organisation", "name", "role", "privacy-page", "ico-number", "purpose",
      "basis", "only-on-yes", "questions",
    ])
    for organisation in recipients {
      for purpose in purposes where purpose.recipients.contains(where: { $0.id == organisation.id })
      {
        sheet.add([
          id.value, version.value, organisation.id, organisation.name,
          organisation.role.rawValue, organisation.privacyPage.asWritten,
          organisation.registration.asWritten, purpose.id, purpose.basis.rawValue,
          purpose.isAsked ? "yes" : "no", inOneCell(fields(of: purpose).map(\.id)),
        ])
      }
    }
    return sheet
  }
}
