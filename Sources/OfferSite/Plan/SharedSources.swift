import Diagnostics
import OfferContent

/// The source files of the pages that are made of many.
struct SharedSources {
  private let offer: LocalOffer
  private let listing: Listing

  /// The files of each page, by the page's address.
  private let files: [PageAddress: [String]]
  private let written: WrittenPages

  init(of offer: LocalOffer, _ written: WrittenPages, _ listing: Listing) {
    self.offer = offer
    self.written = written
    self.listing = listing
    files = Dictionary(grouping: written.files, by: \.address).mapValues { $0.map(\.path) }
  }

  var ofChanges: [String] {
    unique(offer.changes.map(\.path))
  }

  var ofHome: [String] { unique(offer.nation.helplines.compactMap { path(ofContact: $0.value) }) }

  var ofContacts: [String] { unique(offer.contacts.map(\.id.location.path)) }

  var ofWords: [String] { unique(offer.glossary.map(\.id.location.path)) }

  var ofEverything: [String] { unique(written.files.map(\.path)) }

  func of(_ topic: Nation.Topic) -> [String] {
    guard let listed = listing.topics[topic.id] else { return unique([]) }
    let pages =
      listed.entitlements.map { written.entitlements[$0] }
      + listed.partnerServices.map { written.partnerServices[$0] }
      + listed.pages.map { written.texts[$0] }
    return unique(pages.flatMap { files[$0] ?? [] })
  }

  func of(_ area: Nation.Area) -> [String] {
    let listed = listing.areas[area.id] ?? []
    return unique(listed.flatMap { files[written.entitlements[$0]] ?? [] })
  }
}

extension SharedSources {
  /// The council's and the nation's own words, and other files, each once.
  private func unique(_ others: [String]) -> [String] {
    var paths = SourcePaths()
    paths.add(offer.council.location.path)
    paths.add("Content/\(offer.nation.id)/nation.yaml")
    for path in others { paths.add(path) }
    return paths.paths
  }

  private func path(ofContact id: String) -> String? { offer.contact(id)?.id.location.path }
}
