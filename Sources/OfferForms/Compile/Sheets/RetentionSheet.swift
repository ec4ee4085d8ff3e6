import Diagnostics

extension FormSpecification {
  /// How long what is kept: a row for each purpose, one for each question, and one for the proof of a
  /// consent.
  ///
  /// An answer that several purposes use is erased when the last of them that still holds is over.
  var retentionSheet: SpreadsheetText {
    var sheet = SpreadsheetText(columns: [
      "form", "version", "what", "id", "purposes", "retention", "starts", "at-most", "then",
      "retention-in-words",
    ])
    let start = [id.value, version.value]
    for purpose in purposes {
      sheet.add(start + ["purpose", purpose.id, purpose.id] + purpose.retention.cells)
    }
    for field in fields {
      let uses = field.uses.compactMap(purpose)
      let words = uses.map { "\($0.id): \($0.retention.inWords)" }
      sheet.add(
        start + ["answer", field.id, inOneCell(field.uses), "", "", "", "", inOneCell(words)])
    }
    if let withdrawal, purposes.contains(where: \.basis.isConsent) {
      let consents = purposes.filter(\.basis.isConsent).map(\.id)
      sheet.add(
        start + [
          "proof of consent, without answers", "", inOneCell(consents),
          withdrawal.proof.description, "consent-ended", "", "delete",
          "\(withdrawal.proof.inWords) after the consent ended, then it is deleted",
        ])
    }
    return sheet
  }
}
