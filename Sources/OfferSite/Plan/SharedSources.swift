import Diagnostics
import OfferContent

/// The source files of the pages that are made of many.
struct SharedSources {
  private let offer: LocalOffer
  private let listing: Listing
  private let written: WrittenPages

  init(of offer: LocalOffer, _ written: WrittenPages, _ listing: Listing) {
    self.offer = offer
    self.written = written
    self.listing = listing
  }

  var ofChanges: [String] {
    unique(offer.changes.map(\.path))
  }

  var ofHome: [String] { unique(offer.nation.helplines.compactMap { path(ofContact: $0.value) }) }

  var ofContacts: [String] { unique(offer.contacts.map(\.id.location.path)) }

  var ofWords: [String] { unique(offer.glossary.map(\.id.location.path)) }

  var ofEverything: [String] { shared + written.files.map(\.path) }

  var ofCoverage: [String] {
    var paths = shared
    for number in offer.entitlements.indices { addFiles(ofEntitlement: number, to: &paths) }
    return paths
  }

  func ofFinder(withRulesIn rules: String) -> [String] {
    ofCoverage + [rules] + [path(ofContact: "ask")].compactMap(\.self)
  }

  func of(_ topic: Nation.Topic) -> [String] {
    guard let listed = listing.topics[topic.id] else { return shared }
    var paths = shared
    for number in listed.entitlements { addFiles(ofEntitlement: number, to: &paths) }
    for number in listed.partnerServices { paths.append(offer.partnerServices[number].page.path) }
    for number in listed.pages {
      paths.append(offer.pages[number].page.path)
      if let addition = offer.pages[number].addition { paths.append(addition.path) }
    }
    return paths
  }

  func of(_ area: Nation.Area) -> [String] {
    var paths = shared
    for number in listing.areas[area.id] ?? [] { addFiles(ofEntitlement: number, to: &paths) }
    return paths
  }
}

extension SharedSources {
  /// The council's and the nation's own words.
  private var shared: [String] {
    [offer.council.location.path, "Content/\(offer.nation.id)/nation.yaml"]
  }

  /// The files of an entitlement, which no other page is made of.
  private func addFiles(ofEntitlement number: Int, to paths: inout [String]) {
    paths.append(offer.entitlements[number].page.path)
    if let addition = offer.entitlements[number].addition { paths.append(addition.page.path) }
  }

  /// The council's and the nation's own words, and files of records, of which many may lie in one.
  private func unique(_ others: [String]) -> [String] {
    var paths = SourcePaths()
    for path in shared + others { paths.add(path) }
    return paths.paths
  }

  private func path(ofContact id: String) -> String? { offer.contact(id)?.id.location.path }
}
