package import Diagnostics

/// A name belongs to one record of its kind, and what `{{…}}` means is never in doubt.
///
/// A word and a contact may share a name, since `{{…}}` then means the word, and a contact is named
/// elsewhere. A council may give a national sum again, to raise it: `TakeAway` sees to that.
struct DuplicateID: OfferRule {
  func check(_ offer: CheckedOffer, reporting report: inout Report) {
    let (nation, council) = offer.layers
    let national = Set(nation.amounts.map(\.id.value))
    let amounts =
      nation.amounts.map(\.id) + council.amounts.map(\.id).filter { !national.contains($0.value) }
    let contacts = (nation.contacts + council.contacts).map(\.id)
    let words = (nation.glossary + council.glossary).map(\.id)
    checkOnce(amounts + contacts, reporting: &report)
    checkOnce(amounts + words, reporting: &report)
    let lists = offer.offer.lists
    checkOnce(lists.pledges.map(\.id), reporting: &report)
    checkOnce(lists.commitments.map(\.id), reporting: &report)
    checkOnce(lists.replies.map(\.id), reporting: &report)
    checkOnce(lists.outcomes.map(\.id), reporting: &report)
    checkOnce(lists.diagrams.map(\.id), reporting: &report)
    for table in council.tables where nation.tables.contains(where: { $0.name == table.name }) {
      report.add(.duplicateTable(table))
    }
  }

  private func checkOnce(_ ids: [Located<String>], reporting report: inout Report) {
    var taken: [String: SourceLocation] = [:]
    for id in ids {
      if let other = taken[id.value] {
        report.add(.duplicateID(id, other: other))
      } else {
        taken[id.value] = id.location
      }
    }
  }
}

extension Rule {
  static let duplicateID = Rule(
    "duplicate-id", .error,
    "A name belongs to one record: a sum, a contact, a word, a list, a row of one, a topic or a status.",
    why: "A page that calls it by its name would mean one of two things.")
}

extension Diagnostic {
  package static func duplicateID(_ id: Located<String>, other: SourceLocation) -> Diagnostic {
    Diagnostic(
      .duplicateID, "'\(id.value)' is the name of another record", at: id.location,
      help: "give this one another name", notes: [.init("the other one is here", at: other)])
  }

  fileprivate static func duplicateTable(_ table: DataTable) -> Diagnostic {
    Diagnostic(
      .duplicateID, "the nation has a list called '\(table.name)' too",
      at: SourceLocation(path: table.path, line: 1), help: "rename this file")
  }
}
