public import Diagnostics

/// Nothing that nobody has confirmed is published as a council's own word.
///
/// On a worked example it is a note: the page says it, and the last line counts it. On a council's own
/// site it is an error where law, money or a contact is concerned.
struct ToConfirm: PageRule {
  func check(_ page: OfferPage, of offer: CheckedOffer, reporting report: inout Report) {
    let severity = severity(
      in: offer.offer, isLawMoneyOrContact: page.isOnLawOrMoney)
    for statement in page.toConfirm {
      report.add(.toConfirm(statement.location, of: page.pageTitle, severity))
    }
  }

  private func severity(in offer: LocalOffer, isLawMoneyOrContact: Bool) -> Severity {
    if offer.council.isExample { .note } else if isLawMoneyOrContact { .error } else { .warning }
  }
}

extension ToConfirm: OfferRule {
  func check(_ offer: CheckedOffer, reporting report: inout Report) {
    let severity = severity(in: offer.offer, isLawMoneyOrContact: true)
    for amount in offer.offer.amounts {
      guard let place = amount.toConfirm?.location else { continue }
      report.add(.toConfirm(place, of: amount.title, severity))
    }
    for pack in offer.offer.nation.duties {
      guard let place = pack.toConfirm?.location else { continue }
      report.add(.toConfirm(place, of: pack.law, severity))
    }
    for contact in offer.offer.contacts {
      for place in contact.placesToConfirm {
        report.add(.toConfirm(place, of: contact.name, severity))
      }
    }
    // A cell of the list of routes says whom to ask.
    let mild = self.severity(in: offer.offer, isLawMoneyOrContact: false)
    for route in offer.offer.lists.routes {
      for place in route.placesToConfirm {
        report.add(.toConfirm(place, of: route.title.value, mild))
      }
    }
    for (title, place) in offer.offer.nation.eligibility?.placesToConfirm ?? [] {
      report.add(.toConfirm(place, of: title, severity))
    }
  }
}

extension Contact {
  fileprivate var placesToConfirm: [SourceLocation] {
    let lines = [phone, text, email, website, address].compactMap { $0 }
    return lines.filter { $0.value == .toConfirm }.map(\.location)
      + [toConfirm?.location].compactMap { $0 }
  }
}

extension StatusTable {
  fileprivate var placesToConfirm: [(title: String, place: SourceLocation)] {
    let asked = questions.map { ($0.title, $0.toConfirm) }
    let told = rows.map { (outcomes[$0.outcome].title, $0.toConfirm) }
    return (asked + told).compactMap { title, words in words.map { (title, $0.location) } }
  }
}

extension Rule {
  /// Public, so that whoever prints a report can count what waits and need not list it.
  public static let toConfirm = Rule(
    "to-confirm", .note,
    "A council's own site says nothing about law, money or contacts that nobody has confirmed.",
    why: "Somebody may turn up, or be turned away, because of it.")
}

extension Diagnostic {
  package static func toConfirm(
    _ location: SourceLocation, of title: String, _ severity: Severity
  ) -> Diagnostic {
    Diagnostic(
      .toConfirm, "'\(title)' waits to be confirmed", at: location,
      help: "find out, write what is true with its source, and take 'to-confirm' out",
      severity: severity)
  }
}
