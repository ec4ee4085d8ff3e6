import Diagnostics
import OfferContent

/// The paths of source files, each once, in the order in which they were added.
struct SourcePaths {
  private(set) var paths: [String] = []

  private var seen: Set<String> = []

  mutating func add(_ path: String) {
    if seen.insert(path).inserted { paths.append(path) }
  }

  /// Adds the files of the records that some words name.
  mutating func add(recordsOf prose: Prose, in offer: LocalOffer) {
    for record in prose.records {
      if let amount = offer.amount(record.value) {
        add(amount.id.location.path)
      } else if let term = offer.term(record.value) {
        add(term.id.location.path)
      } else if let contact = offer.contact(record.value) {
        add(contact.id.location.path)
      }
    }
    for component in prose.components {
      switch component {
      case .contacts(let ids): for id in ids { add(contact: id.value, in: offer) }
      case .steps(let steps): for step in steps { add(recordsOf: step, in: offer) }
      case .table(let name, _): if let table = offer.table(name.value) { add(table.path) }
      }
    }
  }

  mutating func add(contact id: String, in offer: LocalOffer) {
    if let contact = offer.contact(id) { add(contact.id.location.path) }
  }
}

extension Entitlement {
  /// The files that its page is made of.
  func sourcePaths(in offer: LocalOffer) -> [String] {
    var paths = SourcePaths()
    paths.add(page.path)
    if let addition { paths.add(addition.page.path) }
    visitProse { paths.add(recordsOf: $0, in: offer) }
    paths.add(contact: nameOfContact, in: offer)
    return paths.paths
  }
}

extension PartnerService {
  /// The files that its page is made of.
  func sourcePaths(in offer: LocalOffer) -> [String] {
    var paths = SourcePaths()
    paths.add(page.path)
    visitProse { paths.add(recordsOf: $0, in: offer) }
    for contact in contacts { paths.add(contact: contact.value, in: offer) }
    return paths.paths
  }
}

extension TextPage {
  /// The files that its page is made of.
  func sourcePaths(in offer: LocalOffer) -> [String] {
    var paths = SourcePaths()
    paths.add(page.path)
    if let addition { paths.add(addition.path) }
    visitProse { paths.add(recordsOf: $0, in: offer) }
    return paths.paths
  }
}
