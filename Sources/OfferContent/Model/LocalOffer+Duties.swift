import Diagnostics

extension LocalOffer {
  /// Whether something can be had today: it has not ended and is not only coming.
  public func holds(_ entitlement: Entitlement) -> Bool {
    !entitlement.hasEnded(on: today) && !entitlement.isComing(on: today)
  }

  /// The areas in which something can be had today, by their ids.
  var areasCovered: Set<String> {
    var areas: Set<String> = []
    for index in entitlements.indices where holds(entitlements[index]) {
      areas.insert(entitlements[index].area.value)
    }
    return areas
  }

  /// The duties that something meets today, by their ids.
  var dutiesMet: Set<String> {
    var names: [Located<String>] = []
    for index in entitlements.indices where holds(entitlements[index]) {
      names += entitlements[index].page.duties
      names += entitlements[index].addition?.page.duties ?? []
    }
    for index in partnerServices.indices { names += partnerServices[index].page.duties }
    for index in pages.indices {
      names += pages[index].page.duties
      names += pages[index].addition?.duties ?? []
    }
    return Set(names.map(\.value))
  }
}
