package import Diagnostics

/// A topic, area or status that a page names, and a stage or place of a list, is one that there is.
struct UnknownName: PageRule {
  func check(_ page: OfferPage, of offer: CheckedOffer, reporting report: inout Report) {
    guard offer.isMadeOut("nation.yaml", "data/statuses.yaml", "data/duties.yaml") else {
      return
    }
    let nation = offer.offer.nation
    check(page.topics, "topic", among: nation.topics.map(\.id), reporting: &report)
    check(
      page.audiences, "audience", among: nation.audiences.map(\.id), reporting: &report)
    check(
      page.duties, "duty", among: nation.duties.flatMap(\.duties).map(\.id.value),
      reporting: &report)
    guard let statement = page.statement else { return }
    check([statement.area], "area", among: nation.areas.map(\.id), reporting: &report)
    check(statement.statuses, "status", among: nation.statuses.map(\.id), reporting: &report)
    if let pack = statement.startsWith {
      check(
        [pack], "pack of duties", among: nation.duties.map(\.id.value), reporting: &report)
    }
  }

  func check(
    _ names: [Located<String>], _ noun: String, among known: [String],
    reporting report: inout Report
  ) {
    for name in names where !known.contains(name.value) {
      report.add(.unknownName(name, noun: noun, known: known))
    }
  }
}

extension UnknownName: OfferRule {
  /// What the nation's own data names, and the rows of lists.
  func check(_ offer: CheckedOffer, reporting report: inout Report) {
    let routes = offer.offer.lists.routes
    if offer.isMadeOut("nation.yaml") {
      check(
        routes.map(\.stage), "stage", among: offer.offer.nation.stages.map(\.id),
        reporting: &report)
    }
    let places = offer.offer.council.places.map(\.id) + [Route.everywhere]
    let areas = routes.compactMap { route in
      route.area.value.value.map { Located($0, at: route.area.location) }
    }
    check(areas, "place", among: places, reporting: &report)
    checkNation(offer, reporting: &report)
    guard offer.isMadeOut("data/statuses.yaml") else { return }
    let statuses = offer.offer.nation.statuses.map(\.id)
    let named = offer.offer.nation.eligibility?.outcomes.compactMap(\.status) ?? []
    check(named, "status", among: statuses, reporting: &report)
  }

  private func checkNation(_ offer: CheckedOffer, reporting report: inout Report) {
    guard offer.isMadeOut("nation.yaml", "data/statuses.yaml", "data/duties.yaml") else { return }
    let nation = offer.offer.nation
    check(
      nation.duties.flatMap(\.areas), "area", among: nation.areas.map(\.id), reporting: &report)
    check(
      nation.audiences.flatMap(\.statuses), "status", among: nation.statuses.map(\.id),
      reporting: &report)
    check(
      nation.topics.flatMap(\.audiences).map(\.audience), "audience",
      among: nation.audiences.map(\.id), reporting: &report)
  }
}

extension Rule {
  static let unknownName = Rule(
    "unknown-name", .error,
    "A topic, area, status, audience, duty, stage, place or name in the rules of eligibility is one that there is.",
    why: "The page or the row would be listed nowhere, or the rule would fit nobody.")
}

extension Diagnostic {
  package static func unknownName(
    _ name: Located<String>, noun: String, known: [String]
  ) -> Diagnostic {
    Diagnostic(
      .unknownName, "there is no \(noun) called '\(name.value)'", at: name.location,
      help: NearestName.help(for: name.value, among: known, calling: noun))
  }
}
