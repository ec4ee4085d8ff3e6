import Diagnostics

/// A sum that the data has is named and not typed, so that it changes everywhere at once.
struct TypedAmount: WordRule {
  func check(
    _ wording: Wording, on page: OfferPage, of offer: CheckedOffer, reporting report: inout Report
  ) {
    guard !wording.sums.isEmpty, offer.isMadeOut("data/amounts.yaml") else { return }
    for sum in wording.typedSums {
      let same = offer.offer.amounts.filter { $0.pence == sum.pence }
      let named = sum.named.flatMap { index in
        same.filter {
          [$0.id.value, $0.replacedBy?.value].contains(offer.offer.amounts[index].id.value)
        }
      }
      // Where it is none of the amounts that stand beside it, it is wrong, whatever else costs as much.
      guard !same.isEmpty, sum.named.isEmpty || !named.isEmpty else { continue }
      report.add(
        .typedAmount(
          sum, meaning: (named.isEmpty ? same : named).map(\.id.value),
          at: offer.location(of: sum.range, of: wording, on: page)))
    }
  }
}

extension Rule {
  static let typedAmount = Rule(
    "typed-amount", .warning,
    "A sum that stands in amounts.yaml is named in prose, between '{{' and '}}'.",
    why: "When the sum changes, a page that types it stays wrong without anybody noticing.")
}

extension Diagnostic {
  fileprivate static func typedAmount(
    _ sum: TypedSum, meaning ids: [String], at location: SourceLocation
  ) -> Diagnostic {
    let names = ids.sorted().map { "'{{\($0)}}'" }.joined(separator: " or ")
    return Diagnostic(
      .typedAmount, "\(sum.words) is typed here, and stands in the data", at: location,
      help: ids.count == 1
        ? "write \(names), or give another sum that is the same a name in amounts.yaml"
        : "write the one that is meant: \(names)")
  }
}
