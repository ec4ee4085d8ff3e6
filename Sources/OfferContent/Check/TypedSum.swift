import Diagnostics

/// A sum of pounds that somebody typed, and not `{{record}}`.
struct TypedSum {
  /// Where it stands among the page's bytes.
  let range: Range<Int>

  /// As it was typed: `£3,000`.
  let words: String

  /// In pence.
  let pence: Int

  /// The amounts that the same paragraph, item or row names by title or keyword, as indices of the
  /// offer's.
  let named: Set<Int>
}

extension Wording {
  /// The sums that were typed; "£53 million" is none, for nobody gets it.
  var typedSums: [TypedSum] {
    sums.compactMap { start in
      guard !page.records.contains(where: { $0.contains(start) }) else { return nil }
      let digits = page.bytes[(start + 2)...].prefix { $0.isDigit || $0 == 0x2C || $0 == ASCII.dot }
      let trimmed = digits.reversed().drop { !$0.isDigit }.count
      let end = start + 2 + trimmed
      let words = text(start..<end)
      guard let pence = Amount.pence(in: words), !page.bytes[end...].beginsWithThousands else {
        return nil
      }
      return TypedSum(
        range: start..<end, words: words, pence: pence,
        named: amounts(in: page.block(around: start)))
    }
  }

  private func amounts(in block: Range<Int>) -> Set<Int> {
    var found: Set<Int> = []
    for mention in mentions where block.contains(mention.range.lowerBound) {
      if case .amount(let index) = mention.phrase.meaning { found.insert(index) }
    }
    return found
  }
}

extension LocalOffer {
  /// Every value that an amount has or had, in pence.
  func values(ofAmount index: Int) -> Set<Int> {
    let amount = amounts[index]
    let earlier = amounts.filter { $0.replacedBy?.value == amount.id.value }
    return Set(([amount] + earlier).flatMap { Amount.sums(in: $0.value.value) })
  }
}

extension ArraySlice<UInt8> {
  /// Whether letters follow a number that make it thousands or millions: `£53m`, `£2 billion`.
  fileprivate var beginsWithThousands: Bool {
    let words = drop { $0 == ASCII.space }.prefix(7).map(\.lowercased)
    if words.starts(with: "million".utf8) || words.starts(with: "billion".utf8) { return true }
    guard first != ASCII.space, let letter = words.first else { return false }
    return letter == UInt8(ascii: "m") || letter == UInt8(ascii: "k") || letter == UInt8(ascii: "b")
  }
}
