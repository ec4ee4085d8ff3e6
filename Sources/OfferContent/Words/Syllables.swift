/// Counts the syllables of English words by their letters, in British spelling.
///
/// The count is right for about 97 of 100 words as people write them; `Vocabulary` knows the odd ones.
/// The test `Tests/judge-readability` holds it to PyPI's `textstat`, which has a dictionary.
enum Syllables {
  /// The syllables of a word; at least one.
  @inline(__always)
  static func count(
    _ head: WordHead, _ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int
  ) -> UInt8 {
    guard end &- start <= 8 else { return counted(bytes, from: start, to: end) }
    let vowels = head.vowels
    let last = bytes[end &- 1] | 0x20
    // Without two vowels side by side and without an ending to look at, each vowel is a syllable.
    guard vowels & (vowels << 8) == 0, !isEnding(last), !head.hasHyphen else {
      return counted(bytes, from: start, to: end)
    }
    return UInt8(truncatingIfNeeded: max(1, vowels.nonzeroBitCount))
  }

  /// Whether a word that ends so may have an ending that is not heard, or one that is not written.
  @inline(__always)
  private static func isEnding(_ byte: UInt8) -> Bool {
    // d, e, l, m, s, t and y.
    byte >= 0x60 && 0x0218_3030 >> UInt32(byte & 31) & 1 == 1
  }

  /// Counts part by part between hyphens.
  @inline(never)
  private static func counted(_ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) -> UInt8 {
    var total = 0
    var partStart = start
    for index in start...end where index == end || bytes[index] == ASCII.hyphen {
      if index > partStart { total += Part(bytes, from: partStart, to: index).syllables }
      partStart = index + 1
    }
    return UInt8(clamping: max(1, total))
  }
}

extension WordHead {
  /// Flags the vowels, y among them.
  @inline(__always)
  fileprivate var vowels: UInt64 {
    flags(0x61) | flags(0x65) | flags(0x69) | flags(0x6F) | flags(0x75) | flags(0x79)
  }

  @inline(__always)
  fileprivate var hasHyphen: Bool { flags(0x2D) != 0 }

  @inline(__always)
  private func flags(_ byte: UInt64) -> UInt64 {
    let difference = letters ^ (0x0101_0101_0101_0101 &* byte)
    let sevenBits: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    return ~((difference & sevenBits) &+ sevenBits | difference) & ~sevenBits
  }

}

/// A word without hyphens.
private struct Part {
  private let bytes: UnsafeRawBufferPointer
  private let start: Int
  private let end: Int

  init(_ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) {
    self.bytes = bytes
    self.start = start
    self.end = end
  }

  var syllables: Int {
    var count = 0
    var isAfterVowel = false
    for index in start..<end {
      var isVowel = isVowel(index)
      // At the beginning of a syllable y is no vowel: year, beyond.
      if isVowel, !isAfterVowel, letter(index) == UInt8(ascii: "y"), self.isVowel(index + 1) {
        isVowel = false
      }
      if isVowel {
        count += isAfterVowel ? (isHiatus(index) ? 1 : 0) : 1
      }
      isAfterVowel = isVowel
    }
    return max(1, count - silentEnding - silentMiddle + unwrittenEnding)
  }

  private func letter(_ index: Int) -> UInt8 {
    index >= start && index < end ? bytes[index] | 0x20 : 0
  }

  private func isVowel(_ index: Int) -> Bool {
    let letter = letter(index)
    // a, e, i, o, u and y.
    return letter >= 0x61 && 0x0220_8222 >> UInt32(letter & 31) & 1 == 1
  }

  private func isConsonant(_ index: Int) -> Bool { letter(index).isLetter && !isVowel(index) }

  /// Whether words of the word stand before its end.
  private func ends(with ending: StaticString) -> Bool {
    let count = ending.utf8CodeUnitCount
    guard end - start > count else { return false }
    return (0..<count).allSatisfy { letter(end - count + $0) == ending.utf8Start[$0] }
  }
}

extension Part {
  /// Whether two vowels are two syllables: the one at a place, and the one before it.
  private func isHiatus(_ index: Int) -> Bool {
    let before = letter(index - 2)
    switch (letter(index - 1), letter(index)) {
    case (UInt8(ascii: "i"), UInt8(ascii: "a")):
      return !isVowel(index - 2) && !isOne(before, of: "ctg")
    case (UInt8(ascii: "i"), UInt8(ascii: "o")):
      return !isVowel(index - 2) && !isOne(before, of: "tscxg")
    case (UInt8(ascii: "i"), UInt8(ascii: "u")): return !isVowel(index - 2)
    case (UInt8(ascii: "i"), UInt8(ascii: "e")):
      return isOne(letter(index + 1), of: "tr") && isOne(before, of: "vscdtlnr")
        && index - start > 2 && end - index <= 4
    case (UInt8(ascii: "u"), UInt8(ascii: "a")): return !isOne(before, of: "gq")
    case (UInt8(ascii: "e"), UInt8(ascii: "o")):
      return index - start > 1 && !isOne(letter(index + 1), of: "pun")
    case (_, UInt8(ascii: "i")): return index + 3 == end && ends(with: "ing")
    default: return false
    }
  }

  private func isOne(_ letter: UInt8, of letters: StaticString) -> Bool {
    (0..<letters.utf8CodeUnitCount).contains { letters.utf8Start[$0] == letter }
  }

  /// 1 where an ending is written and not heard: home, homes, called.
  private var silentEnding: Int {
    guard end - start > 2 else { return 0 }
    let (last, second, third) = (letter(end - 1), letter(end - 2), letter(end - 3))
    if last == UInt8(ascii: "e") {
      return isConsonant(end - 2) && !isSyllabic(end - 2) ? 1 : 0
    }
    guard second == UInt8(ascii: "e"), isConsonant(end - 3) else { return 0 }
    if last == UInt8(ascii: "d") {
      return isOne(third, of: "td") || isSyllabic(end - 3) ? 0 : 1
    }
    guard last == UInt8(ascii: "s") else { return 0 }
    let isHissing =
      isOne(third, of: "sxzcg")
      || (third == UInt8(ascii: "h") && isOne(letter(end - 4), of: "cs"))
    return isHissing || isSyllabic(end - 3) ? 0 : 1
  }

  /// Whether the e behind an l or r is heard before it: table, centre.
  private func isSyllabic(_ index: Int) -> Bool {
    let letter = letter(index)
    let before = self.letter(index - 1)
    guard isConsonant(index - 1), before != letter else { return false }
    return letter == UInt8(ascii: "l") || (letter == UInt8(ascii: "r") && isOne(before, of: "tb"))
  }

  /// 1 where an e before the last part of the word is not heard: statement, homeless, safely.
  private var silentMiddle: Int {
    let endings: [StaticString] = ["ment", "ments", "ful", "less", "ly", "ness"]
    for ending in endings where ends(with: ending) {
      let place = end - ending.utf8CodeUnitCount - 1
      let isSilent =
        place - start > 1 && letter(place) == UInt8(ascii: "e") && isConsonant(place - 1)
        && letter(place - 1) != UInt8(ascii: "l")
      return isSilent ? 1 : 0
    }
    return 0
  }

  /// 1 where an ending is heard and not written: criticism.
  private var unwrittenEnding: Int { ends(with: "sm") || ends(with: "sms") ? 1 : 0 }
}
