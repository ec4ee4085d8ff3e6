import Diagnostics
import OfferContent

/// The paths of source files, each once, in the order in which they were added.
struct SourcePaths {
  private(set) var paths: [String] = []

  /// The same paths, once there are many: most pages are made of a handful, for which no set is made.
  private var seen: Set<String> = []

  private static let handful = 16

  mutating func add(_ path: String) {
    if paths.count < SourcePaths.handful {
      guard !paths.contains(path) else { return }
    } else {
      if seen.isEmpty { seen = Set(paths) }
      guard seen.insert(path).inserted else { return }
    }
    paths.append(path)
  }

  /// Adds files of words, and then the files of the records and lists that they show.
  mutating func add(wordsOf files: [String], in offer: LocalOffer) {
    for path in files { add(path) }
    for path in files { add(recordsOf: path, in: offer) }
  }

  private mutating func add(recordsOf path: String, in offer: LocalOffer) {
    guard let reading = offer.readings[path] else { return }
    for record in reading.records {
      if let amount = offer.amount(record) {
        add(amount.id.location.path)
      } else if let term = offer.term(record) {
        add(term.id.location.path)
      } else {
        add(contact: record, in: offer)
      }
    }
    for contact in reading.contacts { add(contact: contact, in: offer) }
    for table in reading.tables { if let table = offer.table(table) { add(table.path) } }
    for shown in reading.shown { add(paths: offer.lists.paths(of: shown)) }
  }

  mutating func add(paths: [String]) {
    for path in paths { add(path) }
  }

  mutating func add(contact id: String, in offer: LocalOffer) {
    if let contact = offer.contact(id) { add(contact.id.location.path) }
  }
}

extension Entitlement {
  /// The files that its page is made of.
  func sourcePaths(in offer: LocalOffer) -> [String] {
    var paths = SourcePaths()
    paths.add(wordsOf: [page.path] + [addition?.page.path].compactMap(\.self), in: offer)
    paths.add(contact: nameOfContact, in: offer)
    return paths.paths
  }
}

extension PartnerService {
  /// The files that its page is made of.
  func sourcePaths(in offer: LocalOffer) -> [String] {
    var paths = SourcePaths()
    paths.add(wordsOf: [page.path], in: offer)
    for contact in contacts { paths.add(contact: contact.value, in: offer) }
    if offer.lists.routes.contains(where: { $0.provider.value == .known(page.slug) }) {
      paths.add(paths: offer.lists.paths[.routes] ?? [])
    }
    if offer.lists.pledges.contains(where: { $0.service.value == page.slug }) {
      paths.add(paths: offer.lists.paths[.pledges] ?? [])
    }
    return paths.paths
  }
}

extension TextPage {
  /// The files that its page is made of.
  func sourcePaths(in offer: LocalOffer) -> [String] {
    var paths = SourcePaths()
    paths.add(wordsOf: [page.path] + [addition?.path].compactMap(\.self), in: offer)
    return paths.paths
  }
}
