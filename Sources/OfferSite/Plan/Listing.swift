import Diagnostics
import OfferContent

/// What stands in which list: indices into the offer's own lists, in their order.
///
/// What has ended stands in none.
struct Listing: Sendable {
  /// What belongs to a topic.
  struct Topic: Sendable {
    var entitlements: [Int] = []
    var partnerServices: [Int] = []
    var pages: [Int] = []
  }

  /// What belongs to a topic, by the topic's id.
  private(set) var topics: [String: Topic] = [:]

  /// The entitlements of a statutory area, by the area's id.
  private(set) var areas: [String: [Int]] = [:]

  /// The pages of plain words to which no topic leads, nor the foot, nor a link of its own.
  private(set) var otherPages: [Int] = []

  /// The page that says which care leaver somebody is, where there is one.
  let yourStatus: Int?

  init(of offer: LocalOffer) {
    yourStatus = offer.pages.firstIndex { $0.page.slug == "your-status" }
    for index in offer.entitlements.indices
    where !offer.entitlements[index].hasEnded(on: offer.today) {
      for topic in offer.entitlements[index].topics {
        topics[topic.value, default: Topic()].entitlements.appendOnce(index)
      }
      areas[offer.entitlements[index].area.value, default: []].append(index)
    }
    for (index, service) in offer.partnerServices.enumerated() {
      for topic in service.topics {
        topics[topic.value, default: Topic()].partnerServices.appendOnce(index)
      }
    }
    for (index, page) in offer.pages.enumerated() {
      for topic in page.topics { topics[topic.value, default: Topic()].pages.appendOnce(index) }
      if page.topics.isEmpty, index != yourStatus,
        !Navigation.footPages.contains(page.page.slug)
      {
        otherPages.append(index)
      }
    }
  }
}

extension [Int] {
  /// Appends a page unless it is the last already: a page may name a topic twice.
  fileprivate mutating func appendOnce(_ page: Int) {
    if last != page { append(page) }
  }
}
