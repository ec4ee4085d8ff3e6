import Diagnostics

/// A council may give more than the national minimum, and to more people; never less or to fewer.
///
/// Source: the national sums and ages stand in law, statutory guidance or national schemes, which a
/// local offer adds to (Children and Social Work Act 2017 s.2(1)).
struct TakeAway: OfferRule {
  func check(_ offer: CheckedOffer, reporting report: inout Report) {
    for amount in offer.layers.council.amounts {
      guard
        let national = offer.layers.nation.amounts.first(where: { $0.id.value == amount.id.value }),
        national.isMinimum, let least = national.pence
      else { continue }
      if (amount.pence ?? 0) < least {
        report.add(.amountTakenAway(amount.value, national: national))
      }
    }
    for index in offer.offer.entitlements.indices {
      guard let addition = offer.offer.entitlements[index].addition else { continue }
      check(addition, of: offer.offer.entitlements[index], in: offer, reporting: &report)
    }
  }

  private func check(
    _ addition: Entitlement.Addition, of entitlement: Entitlement, in offer: CheckedOffer,
    reporting report: inout Report
  ) {
    if let ages = addition.ages {
      let national = entitlement.who.ages?.value ?? 0...Fields.oldestAge
      if ages.value.lowerBound > national.lowerBound || ages.value.upperBound < national.upperBound
      {
        report.add(.agesTakenAway(ages, national: national))
      }
    }
    guard let amount = addition.amount else { return }
    let words = amount.plainText { offer.offer.amount($0)?.value.value }
    for record in entitlement.amount?.records ?? [] {
      guard
        let national = offer.layers.nation.amounts.first(where: { $0.id.value == record.value }),
        national.isMinimum, let least = national.pence, let local = Amount.pence(in: words),
        local < least
      else { continue }
      let place = SourceLocation(path: addition.page.path, line: 1)
      report.add(.amountTakenAway(Located(words, at: place), national: national))
    }
  }
}

extension Rule {
  static let takeAway = Rule(
    "take-away", .error,
    "A council's page gives at least what the national one gives, to at least the same ages.",
    why: "Care leavers have a right to the national minimum, whatever a page says.")
}

extension Diagnostic {
  fileprivate static func amountTakenAway(
    _ amount: Located<String>, national: Amount
  ) -> Diagnostic {
    Diagnostic(
      .takeAway,
      "'\(amount.value)' is less than the national minimum, which is \(national.value.value)",
      at: amount.location, help: "write the national minimum or more",
      notes: [.init("the national minimum stands here", at: national.value.location)])
  }

  fileprivate static func agesTakenAway(
    _ ages: Located<ClosedRange<Int>>, national: ClosedRange<Int>
  ) -> Diagnostic {
    let words =
      national.upperBound == Fields.oldestAge
      ? "\(national.lowerBound)+" : "\(national.lowerBound)-\(national.upperBound)"
    return Diagnostic(
      .takeAway, "these ages leave out people whom the national page includes: \(words)",
      at: ages.location, help: "write \(words) or wider, or take 'ages' out")
  }
}
