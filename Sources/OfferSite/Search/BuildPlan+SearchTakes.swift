import Diagnostics
import OfferContent

extension BuildPlan {
  /// What the search takes from the words of each source file; what is known is not read again.
  func searchTakes(recalling recollection: Recollection, jobs: Int) -> [String: SearchTake] {
    var takes = recollection.takes
    let fresh = bodies.filter { takes[$0.path] == nil }
    let taken = fresh.concurrentMap(jobs: jobs) { bodies in
      var taker = SearchTaker(for: .english)
      return bodies.map { taker.take($0.prose) }
    }
    takes.reserveCapacity(takes.count + taken.count)
    for (body, take) in zip(fresh, taken) { takes[body.path] = take }
    return takes
  }

  /// The words of each source file.
  private var bodies: [(path: String, prose: Prose)] {
    var bodies: [(path: String, prose: Prose)] = []
    bodies.reserveCapacity(written.files.count)
    func add(_ matter: borrowing PageMatter) { bodies.append((matter.path, matter.body)) }
    for index in offer.entitlements.indices {
      add(offer.entitlements[index].page)
      if let addition = offer.entitlements[index].addition { add(addition.page) }
    }
    for index in offer.partnerServices.indices { add(offer.partnerServices[index].page) }
    for index in offer.pages.indices {
      add(offer.pages[index].page)
      if let addition = offer.pages[index].addition { add(addition) }
    }
    return bodies
  }
}
