import Diagnostics

/// A record of the data is there because something names it.
///
/// What names it is known for each page by itself (`PageReading`), so that nobody has to read all words
/// again.
struct UnusedRecord: OfferRule {
  func check(_ offer: CheckedOffer, reporting report: inout Report) {
    let layers = [offer.layers.nation, offer.layers.council]
    // A file that could not be made out, or that misspells a name, may be the one that names a record.
    guard !layers.contains(where: \.report.hasErrors) else { return }
    let used = NamesUsed(in: offer)
    guard used.areAllKnown else { return }
    for layer in layers {
      let unused =
        layer.amounts.map(\.id).filter { !used.amounts.contains($0.value) }.map { ($0, "sum") }
        + layer.glossary.map(\.id).filter { !used.terms.contains($0.value) }.map { ($0, "word") }
        + layer.contacts.map(\.id).filter { !used.contacts.contains($0.value) }
        .map { ($0, "contact") }
      for (id, noun) in unused where !isNamedByNeighbour(id.value, in: layer, of: offer) {
        report.add(
          .unusedRecord(
            id, noun,
            help: noun == "contact"
              ? "name it in a field 'contact' or in a block ```contact"
              : "name it in words as '{{\(id.value)}}'"))
      }
    }
    check(offer.offer.lists, shown: used.parts, reporting: &report)
    guard let table = offer.offer.nation.eligibility else { return }
    check(table, reporting: &report)
  }

  /// Of the lists that pages show a piece at a time, each piece is shown.
  private func check(
    _ lists: Lists, shown: Set<Lists.Shown>, reporting report: inout Report
  ) {
    var charts: Set<String> = []
    let pieces =
      lists.outcomes.filter { charts.insert($0.chart.value).inserted }.map {
        (
          id: $0.chart, noun: "chart", part: Lists.Shown.chart($0.chart.value),
          list: Lists.Name.outcomes
        )
      } + lists.replies.map { ($0.id, "row", .reply($0.id.value), .replies) }
    for name in [Lists.Name.outcomes, .replies] where !shown.contains(.list(name)) {
      let own = pieces.filter { $0.list == name }
      // Of a list of which nothing is shown, `UnusedFile` speaks.
      guard own.contains(where: { shown.contains($0.part) }) else { continue }
      for piece in own where !shown.contains(piece.part) {
        report.add(.unusedRecord(piece.id, piece.noun, help: "show it on a page"))
      }
    }
  }

  /// Whether another council names a record of the nation.
  private func isNamedByNeighbour(
    _ id: String, in layer: Layer, of offer: CheckedOffer
  ) -> Bool {
    guard layer.nation != nil else { return false }
    let name = Array(id.utf8)
    return offer.neighbours.contains { $0.bytes.holds(name: name) }
  }

  /// Of the rules of eligibility, each question is asked by a rule, and each outcome comes out.
  private func check(_ table: StatusTable, reporting report: inout Report) {
    let asked = Set(
      table.rows.flatMap { $0.cases ?? [] }.flatMap { table.names(of: $0).map(\.question) })
    for question in table.questions where !asked.contains(question.id.value) {
      report.add(.unusedRecord(question.id, "question", help: "ask it in a rule"))
    }
    let told = Set(table.rows.map(\.outcome))
    for (number, outcome) in table.outcomes.enumerated() where !told.contains(number) {
      report.add(.unusedRecord(outcome.id, "outcome", help: "write a rule that leads to it"))
    }
  }
}

/// The records that an offer names.
private struct NamesUsed {
  /// Whether every name is that of a record.
  let areAllKnown: Bool
  private(set) var amounts: Set<String> = []
  private(set) var terms: Set<String> = []
  private(set) var contacts: Set<String> = []

  /// What pages show of lists.
  private(set) var parts: Set<Lists.Shown> = []

  init(in offer: CheckedOffer) {
    var records: Set<String> = []
    var named: Set<String> = ["ask"]
    for pages in [offer.pages, offer.others] {
      for number in pages.indices {
        records.formUnion(pages[number].reading.records)
        named.formUnion(pages[number].reading.contacts)
        parts.formUnion(pages[number].reading.shown)
        for contact in pages[number].contacts { named.insert(contact.value) }
      }
    }
    let roles = offer.offer.council.roles
    named.formUnion(offer.offer.nation.helplines.map(\.value))
    for record in records {
      if offer.offer.amount(record) != nil {
        amounts.insert(record)
      } else if offer.offer.term(record) != nil {
        terms.insert(record)
      } else {
        named.insert(record)
      }
    }
    contacts = Set(named.map { roles[$0]?.value ?? $0 })
    areAllKnown = contacts.allSatisfy { offer.offer.contact($0) != nil }
    // The part that the program itself asks for, where somebody plays it.
    if let feedback = roles["feedback"] { contacts.insert(feedback.value) }
    let forms = offer.offer.formSources
    guard !forms.isEmpty else { return }
    for contact in offer.offer.contacts.map(\.id.value) where forms.name(contact) {
      contacts.insert(contact)
    }
    for (role, contact) in roles where forms.name(role) { contacts.insert(contact.value) }
  }
}

extension [UInt8] {
  /// Whether a name of small letters, digits and hyphens stands in them by itself.
  func holds(name: [UInt8]) -> Bool {
    guard let first = name.first else { return false }
    var start = 0
    while let place = place(of: first, from: start), place + name.count <= count {
      let end = place + name.count
      let isAlone =
        (place == 0 || !self[place - 1].isOfName) && (end == count || !self[end].isOfName)
      if isAlone, self[place..<end].elementsEqual(name) { return true }
      start = place + 1
    }
    return false
  }
}

extension UInt8 {
  fileprivate var isOfName: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

extension Rule {
  static let unusedRecord = Rule(
    "unused-record", .warning,
    "Every sum, word, contact, chart, question and outcome of the data is named somewhere.",
    why: "Somebody would go on checking what no reader ever sees in its place.")
}

extension Diagnostic {
  fileprivate static func unusedRecord(
    _ id: Located<String>, _ noun: String, help: String
  ) -> Diagnostic {
    Diagnostic(
      .unusedRecord, "nothing names the \(noun) '\(id.value)'", at: id.location,
      help: "\(help), or take it away")
  }
}
