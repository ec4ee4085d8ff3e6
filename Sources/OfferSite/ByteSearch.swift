extension UnsafeBufferPointer<UInt8> {
  /// The place of the first byte of a kind at or after a place, or the end.
  ///
  /// It looks at eight bytes at once: in `word`, a byte that equals `byte` becomes zero, and only
  /// below a zero byte can subtracting 1 borrow into a bit that was not set.
  func firstIndex(of byte: UInt8, from start: Int) -> Int {
    let lows: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    let pattern = lows &* UInt64(byte)
    let raw = UnsafeRawBufferPointer(self)
    var index = start
    while index &+ 8 <= count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let difference = word ^ pattern
      let zeros = (difference &- lows) & ~difference & highs
      if zeros != 0 { return index &+ zeros.trailingZeroBitCount / 8 }
      index &+= 8
    }
    while index < count, self[index] != byte { index &+= 1 }
    return index
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The place of the first byte of a kind in a range, or the range's end.
  func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound, self[index] != byte { index &+= 1 }
    return index
  }
}

extension [UInt8] {
  /// The first place of some words at or after a place; nil where there is none, or no words.
  ///
  /// The library's own search is generic and took a third of the time of a small build.
  func firstRange(of words: [UInt8], from start: Int = 0) -> Range<Int>? {
    guard let first = words.first else { return nil }
    return withUnsafeBufferPointer { bytes in
      var index = bytes.firstIndex(of: first, from: start)
      while index + words.count <= bytes.count {
        let range = index..<index + words.count
        if bytes[range].elementsEqual(words) { return range }
        index = bytes.firstIndex(of: first, from: index + 1)
      }
      return nil
    }
  }
}
