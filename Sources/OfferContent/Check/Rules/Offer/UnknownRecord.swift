import Diagnostics

/// Prose that names a sum, a contact or a word names one that there is.
struct UnknownRecord: PageRule {
  func check(_ page: OfferPage, of offer: CheckedOffer, reporting report: inout Report) {
    guard offer.isMadeOut("data/amounts.yaml", "data/contacts.yaml", "data/glossary.yaml")
    else { return }
    for text in page.texts {
      for record in text.records where !offer.offer.hasRecord(record.value) {
        report.add(.unknownRecord(record, known: offer.offer.recordIDs))
      }
    }
  }
}

extension UnknownRecord: OfferRule {
  /// Holds the sums to it that say which sum took their place.
  func check(_ offer: CheckedOffer, reporting report: inout Report) {
    guard offer.isMadeOut("data/amounts.yaml") else { return }
    for id in offer.offer.amounts.compactMap(\.replacedBy) where offer.offer.amount(id.value) == nil
    {
      report.add(.unknownSum(id, known: offer.offer.amounts.map(\.id.value)))
    }
  }
}

extension LocalOffer {
  /// Whether a sum, a contact or a word has this name.
  func hasRecord(_ id: String) -> Bool {
    amount(id) != nil || contact(id) != nil || term(id) != nil
  }

  fileprivate var recordIDs: [String] {
    amounts.map(\.id.value) + contacts.map(\.id.value) + glossary.map(\.id.value)
  }
}

extension Rule {
  static let unknownRecord = Rule(
    "unknown-record", .error,
    "What stands in {{…}} is the name of a sum, a contact or a word in the data.",
    why: "A reader would see a gap where the sum should be.")
}

extension Diagnostic {
  fileprivate static func unknownRecord(_ id: Located<String>, known: [String]) -> Diagnostic {
    Diagnostic(
      .unknownRecord, "there is no sum, contact or word called '\(id.value)'", at: id.location,
      help: NearestName.of(id.value, among: known).map { "write '{{\($0)}}'" }
        ?? "add it to amounts.yaml, contacts.yaml or glossary.yaml, or write the words themselves")
  }

  fileprivate static func unknownSum(_ id: Located<String>, known: [String]) -> Diagnostic {
    Diagnostic(
      .unknownRecord, "there is no sum called '\(id.value)'", at: id.location,
      help: NearestName.help(for: id.value, among: known, calling: "sum"))
  }
}
