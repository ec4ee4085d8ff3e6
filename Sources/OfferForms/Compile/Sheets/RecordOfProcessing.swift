import Diagnostics

extension FormSpecification {
  /// The record of processing activities, a row for each purpose (UK GDPR Article 30(1)).
  ///
  /// What no form can know waits to be confirmed: transfers abroad, and how the engine is kept safe.
  var recordOfProcessing: SpreadsheetText {
    var sheet = SpreadsheetText(columns: [
      "form", "version", "controller", "controller-privacy-page", "controller-ico-number",
      "purpose", "what-we-do", "basis", "law", "authority", "condition", "people", "questions",
      "data", "special-data", "recipients", "transfers-abroad", "retention", "starts", "at-most",
      "then", "retention-in-words", "security",
    ])
    for purpose in purposes {
      let fields = fields(of: purpose)
      sheet.add(
        [
          id.value, version.value, controller.name, controller.privacyPage.asWritten,
          controller.registration.asWritten, purpose.id, purpose.say.words,
          purpose.basis.rawValue, purpose.basis.law, purpose.authority ?? "",
          purpose.condition ?? "", people, inOneCell(fields.map(\.id)),
          inOneCell(fields.map(\.category).unique),
          inOneCell(fields.compactMap(\.special?.rawValue).unique),
          inOneCell(purpose.recipients.map(\.name)), "to-confirm",
        ] + purpose.retention.cells + ["to-confirm"])
    }
    return sheet
  }

  /// Who fills it in: the categories of people whose data it is (Article 30(1)(c)).
  private var people: String {
    guard let youngest = ages?.youngest else { return "care leavers and others who use the offer" }
    return "people aged \(youngest) or over who use the offer"
  }
}

extension Purpose.Retention {
  /// How long, from when, at most how long, what then, and all of it in words.
  var cells: [String] {
    [
      period.description, start.rawValue, cap?.description ?? "", ending.rawValue, inWords,
    ]
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, where it stands first.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
