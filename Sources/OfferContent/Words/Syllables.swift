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
    guard end &- start > 2 else { return 1 }
    // Of the few words that need a closer look each letter is looked at.
    guard end &- start <= 8, let count = head.quickSyllables(last: bytes[end &- 1] | 0x20) else {
      return counted(bytes, from: start, to: end)
    }
    return count
  }

  /// Counts part by part between hyphens.
  @inline(never)
  private static func counted(_ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int)
    -> UInt8
  {
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
  /// The syllables of a whole word of eight letters or fewer, each vowel or group of vowels one; nil where
  /// an ending or two vowels side by side may say something else.
  @inline(__always)
  fileprivate func quickSyllables(last: UInt8) -> UInt8? {
    let letters = self.letters & WordHead.sevenBits
    let vowels =
      ~(differs(letters, 0x61) & differs(letters, 0x65) & differs(letters, 0x69)
      & differs(letters, 0x6F) & differs(letters, 0x75) & differs(letters, 0x79))
      & ~WordHead.sevenBits
    // The second of two vowels side by side.
    let seconds = vowels & (vowels << 8)
    // Adds up the highest bits of all bytes.
    let groups = Int(truncatingIfNeeded: ((vowels ^ seconds) >> 7 &* 0x0101_0101_0101_0101) >> 56)
    if seconds != 0 {
      let (i, u) = (~differs(letters, 0x69), ~differs(letters, 0x75))
      let (a, e, o) = (~differs(letters, 0x61), ~differs(letters, 0x65), ~differs(letters, 0x6F))
      let mayPart =
        (i << 8) | ((u << 8) & a) | ((e << 8) & o) | (last == 0x67 ? i : 0)
        | (~differs(letters, 0x79) & (seconds >> 8))
      guard seconds & mayPart == 0 else { return nil }
    }
    let top = letters.leadingZeroBitCount & ~7
    let second = UInt8(truncatingIfNeeded: (letters << UInt64(top)) >> 48)
    switch last {
    case 0x64 where second == 0x65, 0x73 where second == 0x65 || second == 0x6D || second == 0x73,
      0x74 where second == 0x6E, 0x6C where second == 0x75, 0x79 where second == 0x6C,
      0x6D where second == 0x73, 0x65 where second == 0x6C || second == 0x72:
      return nil
    case 0x65 where (seconds << UInt64(top)) >> 56 == 0:
      // A last e behind a consonant is not heard.
      return UInt8(truncatingIfNeeded: max(1, groups &- 1))
    default: break
    }
    let hasHyphen = ~differs(letters, 0x2D) & ~WordHead.sevenBits != 0
    return hasHyphen ? nil : UInt8(truncatingIfNeeded: max(1, groups))
  }

  private static let sevenBits: UInt64 = 0x7F7F_7F7F_7F7F_7F7F

  /// Sets the highest bit of each byte of ASCII that is another one.
  @inline(__always)
  private func differs(_ letters: UInt64, _ byte: UInt64) -> UInt64 {
    (letters ^ (0x0101_0101_0101_0101 &* byte)) &+ WordHead.sevenBits
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
    var isVowel = self.isVowel(start)
    for index in start..<end {
      let isBeforeVowel = self.isVowel(index &+ 1)
      // At the beginning of a syllable y is no vowel: year, beyond, employer.
      if isVowel, isBeforeVowel, letter(index) == UInt8(ascii: "y") { isVowel = false }
      if isVowel {
        if !isAfterVowel || isHiatus(index) { count &+= 1 }
      }
      isAfterVowel = isVowel
      isVowel = isBeforeVowel
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
    var index = 0
    while index < count, letter(end - count + index) == ending.utf8Start[index] { index += 1 }
    return index == count
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
    var index = 0
    while index < letters.utf8CodeUnitCount {
      if letters.utf8Start[index] == letter { return true }
      index += 1
    }
    return false
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
    let count =
      switch letter(end - 1) {
      case UInt8(ascii: "t") where ends(with: "ment"): 4
      case UInt8(ascii: "l") where ends(with: "ful"): 3
      case UInt8(ascii: "y") where ends(with: "ly"): 2
      case UInt8(ascii: "s") where ends(with: "less") || ends(with: "ness"): 4
      case UInt8(ascii: "s") where ends(with: "ments"): 5
      default: 0
      }
    let place = end - count - 1
    guard count > 0, place - start > 1, letter(place) == UInt8(ascii: "e") else { return 0 }
    return isConsonant(place - 1) && letter(place - 1) != UInt8(ascii: "l") ? 1 : 0
  }

  /// 1 where an ending is heard and not written: criticism.
  private var unwrittenEnding: Int { ends(with: "sm") || ends(with: "sms") ? 1 : 0 }
}
