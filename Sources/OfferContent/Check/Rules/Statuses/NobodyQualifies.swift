import Diagnostics

/// Whoever an entitlement is for, there is somebody with that status and of that age.
struct NobodyQualifies: PageRule {
  func check(_ page: OfferPage, of offer: CheckedOffer, reporting report: inout Report) {
    guard let statement = page.statement, let ages = statement.ages, !statement.statuses.isEmpty,
      let agesByStatus = offer.agesByStatus,
      statement.statuses.allSatisfy({ agesByStatus[$0.value] != nil })
    else { return }
    let theirs = statement.statuses.flatMap { agesByStatus[$0.value] ?? [] }
    guard !theirs.contains(where: { $0.overlaps(ages.value) }) else { return }
    report.add(.nobodyQualifies(ages, statuses: statement.statuses.map(\.value), theirs))
  }
}

extension Rule {
  static let nobodyQualifies = Rule(
    "nobody-qualifies", .error,
    "There is somebody of the statuses and ages that a page is for.",
    why: "Everybody who reads it would find that it is not for them.")
}

extension Diagnostic {
  fileprivate static func nobodyQualifies(
    _ ages: Located<ClosedRange<Int>>, statuses: [String], _ theirs: [ClosedRange<Int>]
  ) -> Diagnostic {
    let names = statuses.joined(separator: "' or '")
    let first = theirs.map(\.lowerBound).min() ?? 0
    let last = theirs.map(\.upperBound).max() ?? Fields.oldestAge
    return Diagnostic(
      .nobodyQualifies, "nobody of these ages is '\(names)'", at: ages.location,
      help: "write ages between \(first) and \(last), or name another status")
  }
}
