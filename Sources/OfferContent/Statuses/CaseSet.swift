/// Some of a table's cases, a bit each.
struct CaseSet: Hashable {
  /// How many cases there can be.
  static let size = 256

  private var words = SIMD4<UInt64>()

  /// The first so many cases.
  init(first count: Int) {
    for number in 0..<count { insert(number) }
  }

  /// Those of some cases that are of a kind.
  init(of cases: [AnswerSets], where isOfKind: (AnswerSets) -> Bool) {
    for (number, sets) in cases.enumerated() where isOfKind(sets) { insert(number) }
  }

  var isEmpty: Bool { words == SIMD4() }

  /// The first case; nil where there is none.
  var first: Int? {
    for place in 0..<4 where words[place] != 0 {
      return place * 64 + words[place].trailingZeroBitCount
    }
    return nil
  }

  func intersection(_ other: CaseSet) -> CaseSet {
    var both = self
    both.formIntersection(other)
    return both
  }

  mutating func formIntersection(_ other: CaseSet) {
    words &= other.words
  }

  private mutating func insert(_ number: Int) {
    words[number / 64] |= 1 << UInt64(number % 64)
  }
}
