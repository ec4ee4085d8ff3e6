import Diagnostics

/// What prose says of a sum is what its record says, today or until a day in the past.
struct WrongAmount: WordRule {
  func check(
    _ wording: Wording, on page: OfferPage, of offer: CheckedOffer, reporting report: inout Report
  ) {
    guard !wording.sums.isEmpty else { return }
    for sum in wording.typedSums where isWrong(sum, in: offer) {
      let place = offer.location(of: sum.range, of: wording, on: page)
      report.add(.wrongAmount(sum, named: sum.amounts(of: offer), at: place))
    }
  }

  private func isWrong(_ sum: TypedSum, in offer: CheckedOffer) -> Bool {
    guard offer.isMadeOut("data/amounts.yaml"), !sum.named.isEmpty else { return false }
    return !sum.named.contains { offer.offer.values(ofAmount: $0).contains(sum.pence) }
  }
}

extension WrongAmount: OfferRule {
  /// Holds the rows of spreadsheets to it.
  func check(_ offer: CheckedOffer, reporting report: inout Report) {
    for path in offer.paths where path.hasSuffix(".csv") {
      var ignored = Report()
      guard let file = offer.sources[path], file.bytes.contains(0xA3),
        let text = SourceText(reading: file, reporting: &ignored)
      else { continue }
      for row in CSVText.rows(of: text, reporting: &ignored) {
        let words = Prose(words: row.cells.joined(separator: "; "))
        let wording = Wording(of: [words], in: offer.vocabulary)
        for sum in wording.typedSums where isWrong(sum, in: offer) {
          let place = SourceLocation(path: path, line: row.line)
          report.add(.wrongAmount(sum, named: sum.amounts(of: offer), at: place))
        }
      }
    }
  }
}

extension TypedSum {
  /// The amounts that stand beside it, in the order of their names.
  fileprivate func amounts(of offer: CheckedOffer) -> [Amount] {
    named.sorted().map { offer.offer.amounts[$0] }
  }
}

extension Rule {
  static let wrongAmount = Rule(
    "wrong-amount", .error,
    "A sum beside the name of an amount is that amount, today or at an earlier time.",
    why: "Somebody may be given too little, or ask for what there is not.")
}

extension Diagnostic {
  fileprivate static func wrongAmount(
    _ sum: TypedSum, named amounts: [Amount], at location: SourceLocation
  ) -> Diagnostic {
    let known = amounts.map { "'\($0.title)' is \($0.value.value)" }.joined(separator: " and ")
    let names = amounts.map { "'{{\($0.id.value)}}'" }.joined(separator: " or ")
    return Diagnostic(
      .wrongAmount, "\(sum.words) is said here, but \(known)", at: location,
      help: "write \(names); a sum for something else stands in a paragraph or row of its own",
      notes: amounts.prefix(1).map { .init("the sum stands here", at: $0.value.location) })
  }
}
