import Diagnostics

/// What a law in force says that a local offer must publish is there.
///
/// Source: Children and Social Work Act 2017 s.2, as the nation's `duties.yaml` has it with its dates.
struct UnmetDuty: OfferRule {
  func check(_ offer: CheckedOffer, reporting report: inout Report) {
    let folders = [offer.layers.nation, offer.layers.council]
    // A page that could not be made out may be the one that meets a duty.
    guard !folders.flatMap(\.faultyPaths).contains(where: { $0.hasSuffix(".md") }) else { return }
    let packs = offer.offer.nation.duties.filter { $0.isInForce(on: offer.offer.today) }
    guard !packs.isEmpty else { return }
    let (areas, duties) = (offer.offer.areasCovered, offer.offer.dutiesMet)
    for pack in packs {
      for name in pack.areas where !areas.contains(name.value) {
        guard let area = offer.offer.nation.areas.first(where: { $0.id == name.value }) else {
          continue
        }
        report.add(.areaNotCovered(area, by: pack, at: name.location))
      }
      for duty in pack.duties where !duties.contains(duty.id.value) {
        report.add(.dutyNotMet(duty, by: pack))
      }
    }
  }
}

extension Rule {
  static let unmetDuty = Rule(
    "unmet-duty", .error,
    "Everything that a law in force says a local offer must publish stands on a page.",
    why: "The council must publish it, and a care leaver has a right to read it.")
}

extension Diagnostic {
  fileprivate static func areaNotCovered(
    _ area: Nation.Area, by pack: DutyPack, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .unmetDuty, "there is nothing in this offer about '\(area.title)', as \(pack.law) asks",
      at: location,
      help: "write an entitlement or a local offer with 'area: \(area.id)' that can be had today")
  }

  fileprivate static func dutyNotMet(_ duty: DutyPack.Duty, by pack: DutyPack) -> Diagnostic {
    Diagnostic(
      .unmetDuty, "no page says '\(duty.title)', as \(pack.law) asks", at: duty.id.location,
      help: "write 'duties: [\(duty.id.value)]' in the page that says it, or write that page")
  }
}
