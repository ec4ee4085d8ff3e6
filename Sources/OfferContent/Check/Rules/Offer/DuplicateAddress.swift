import Diagnostics

/// No two pages have one address, and no page stands where another once stood.
struct DuplicateAddress: OfferRule {
  /// Pages that the program makes at the top of the site.
  private static let made = [
    "index", "a-z", "contacts", "changes", "words", "coverage", "data", "finder", "404",
  ]

  /// The addresses of all pages that the program makes.
  private func made(for offer: LocalOffer) -> Set<String> {
    let nation = offer.nation
    return
      Set(
        DuplicateAddress.made.map { "\($0).html" } + nation.topics.map { "topics/\($0.id).html" }
          + nation.areas.map { "areas/\($0.id).html" } + RouteGroup.all(of: offer).map(\.address))
  }

  func check(_ offer: CheckedOffer, reporting report: inout Report) {
    let made = made(for: offer.offer)
    var taken: [String: SourceLocation] = [:]
    taken.reserveCapacity(offer.pages.count)
    let nation = "Content/\(offer.offer.nation.id)/"
    // The nation's pages first: where a council's page has the same address, that one is to change.
    let numbers = offer.pages.indices
    let national = numbers.filter { offer.pages[$0].path.hasPrefix(nation) }
    let own = numbers.filter { !offer.pages[$0].path.hasPrefix(nation) }
    for number in national + own {
      guard let address = offer.pages[number].address else { continue }
      let location = offer.pages[number].title.location
      let other = taken.updateValue(location, forKey: address)
      if made.contains(address) {
        report.add(.addressOfProgram(address, at: location))
      } else if let other {
        report.add(
          .duplicateAddress(
            address, at: location, other: other,
            help: "give this file or the other one another name"))
      }
    }
    for number in numbers {
      for old in offer.pages[number].movedFrom {
        if made.contains(old.value) {
          report.add(.addressOfProgram(old.value, at: old.location))
        } else if let other = taken[old.value] {
          report.add(
            .duplicateAddress(
              old.value, at: old.location, other: other,
              help: "take it out here, or give the other page another name"))
        }
        taken[old.value] = old.location
      }
    }
  }
}

extension Rule {
  static let duplicateAddress = Rule(
    "duplicate-address", .error,
    "Every address belongs to one page.",
    why: "Of two pages with one address one would silently be lost.")
}

extension Diagnostic {
  fileprivate static func duplicateAddress(
    _ address: String, at location: SourceLocation, other: SourceLocation, help: String
  ) -> Diagnostic {
    Diagnostic(
      .duplicateAddress, "the address '\(address)' belongs to another page", at: location,
      help: help, notes: [.init("the other page is here", at: other)])
  }

  fileprivate static func addressOfProgram(
    _ address: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .duplicateAddress, "the program makes a page of its own at '\(address)'", at: location,
      help: "give the page another name, or take the old address out")
  }
}
