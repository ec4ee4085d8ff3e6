extension [UInt8] {
  /// Where a sequence of bytes begins, within a range.
  func firstIndex(of word: [UInt8], in range: Range<Int>) -> Int? {
    guard let first = word.first, range.count >= word.count else { return nil }
    var index = range.lowerBound
    while index <= range.upperBound - word.count {
      if self[index] == first, self[index..<index + word.count].elementsEqual(word) { return index }
      index += 1
    }
    return nil
  }

  /// The first place, from an index on, of a byte for which something holds.
  func firstIndex(from index: Int, where holds: (UInt8) -> Bool) -> Int? {
    self[index...].firstIndex(where: holds)
  }

  /// A range without the bytes at both its ends for which something holds.
  func trimming(_ range: Range<Int>, while holds: (UInt8) -> Bool) -> Range<Int> {
    var range = range
    while let first = range.first, holds(self[first]) {
      range = range.lowerBound + 1..<range.upperBound
    }
    while let last = range.last, holds(self[last]) {
      range = range.lowerBound..<range.upperBound - 1
    }
    return range
  }
}
