import Diagnostics
import OfferContent

/// The sums that a page names, whose sources and doubts are the page's own.
struct AmountsUsed {
  private(set) var amounts: [Amount] = []

  init() {}

  mutating func add(_ prose: Prose, in offer: LocalOffer) {
    for record in prose.records {
      guard let amount = offer.amount(record.value),
        !amounts.contains(where: { $0.id.value == amount.id.value })
      else { continue }
      amounts.append(amount)
    }
    for case .steps(let steps) in prose.components {
      for step in steps { add(step, in: offer) }
    }
  }
}

extension AmountsUsed {
  /// What about the sums is not confirmed yet, a sentence each.
  var toConfirm: [String] {
    amounts.compactMap { amount in amount.toConfirm.map { "\(amount.title): \($0.value)" } }
  }
}
