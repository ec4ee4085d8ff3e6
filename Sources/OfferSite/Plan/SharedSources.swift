import Diagnostics
import OfferContent

/// The source files of the pages that are made of many.
struct SharedSources {
  private let offer: LocalOffer

  /// `council.yaml`, and the nation's own words.
  private let ends: [String]

  init(of offer: LocalOffer) {
    self.offer = offer
    ends = [offer.council.location.path, "Content/\(offer.nation.id)/nation.yaml"]
  }

  var ofCouncil: [String] { [offer.council.location.path] }

  var ofHome: [String] {
    paths { $0.add(contacts: offer.nation.helplines.map(\.value), in: offer) }
  }

  var ofContacts: [String] { paths { $0.add(contacts: offer.contacts.map(\.id.value), in: offer) } }

  var ofWords: [String] {
    paths { paths in for term in offer.glossary { paths.add(term.id.location.path) } }
  }

  var ofEverything: [String] {
    paths { paths in for matter in offer.matters { paths.add(matter.matter) } }
  }

  func of(_ topic: Nation.Topic) -> [String] {
    paths { paths in
      for entitlement in offer.entitlements
      where entitlement.topics.contains(where: { $0.value == topic.id }) {
        paths.add(entitlement)
      }
      for service in offer.partnerServices
      where service.topics.contains(where: { $0.value == topic.id }) {
        paths.add(service.page)
      }
      for page in offer.pages where page.topics.contains(where: { $0.value == topic.id }) {
        paths.add(page.page)
      }
    }
  }

  func of(_ area: Nation.Area) -> [String] {
    paths { paths in
      for entitlement in offer.entitlements where entitlement.area.value == area.id {
        paths.add(entitlement)
      }
    }
  }
}

extension SharedSources {
  private func paths(_ fill: (inout SourcePaths) -> Void) -> [String] {
    var paths = SourcePaths()
    for path in ends { paths.add(path) }
    fill(&paths)
    return paths.paths
  }
}

extension SourcePaths {
  fileprivate mutating func add(contacts ids: [String], in offer: LocalOffer) {
    for id in ids { add(contact: id, in: offer) }
  }

  fileprivate mutating func add(_ entitlement: Entitlement) {
    add(entitlement.page)
    if let addition = entitlement.addition { add(addition.page) }
  }
}
