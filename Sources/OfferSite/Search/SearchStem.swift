/// Takes the commonest English endings off a word, so that "bursaries" finds "bursary".
///
/// `stem` in `Templates/scripts/search.js` does the same to what people type; a test holds both to the same
/// words. It need not give a word, only the same letters for words that belong together.
enum SearchStem {
  /// Shortens a word of small letters; one with digits or other letters stays as it is.
  static func shorten(_ word: inout [UInt8]) {
    guard word.count > 3, word.allSatisfy({ $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") })
    else { return }
    takeOffPlural(from: &word)
    if word.count > 4, word.ends("ied") {
      word.replaceEnd(3, with: "y")
    } else if word.count > 5, word.ends("ing"), word.dropLast(3).contains(where: isVowel) {
      takeOff(3, from: &word)
    } else if word.count > 4, word.ends("ed"), !word.ends("eed"),
      word.dropLast(3).contains(where: isVowel)
    {
      takeOff(2, from: &word)
    } else if word.count > 6, word.ends("tion") || word.ends("sion") {
      word.removeLast(3)
    }
    if word.count > 4, word.last == UInt8(ascii: "e") { word.removeLast() }
  }

  private static func takeOffPlural(from word: inout [UInt8]) {
    if word.count > 4, word.ends("ies") {
      word.replaceEnd(3, with: "y")
    } else if word.ends("es"), sibilants.contains(where: { word.dropLast(2).ends($0) }) {
      word.removeLast(2)
    } else if word.ends("s"), !["ss", "us", "is"].contains(where: { word.ends($0) }) {
      word.removeLast()
    }
  }

  private static let sibilants = ["ss", "x", "ch", "sh", "z"]

  /// Takes off an ending, and undoes what it did to the word: "putting", "moved".
  private static func takeOff(_ ending: Int, from word: inout [UInt8]) {
    word.removeLast(ending)
    let count = word.count
    let last = word[count - 1]
    if last == word[count - 2], !isVowel(last), !"lsz".utf8.contains(last) {
      word.removeLast()
    } else if count == 3, !isVowel(word[0]), isVowel(word[1]), !isVowel(last),
      !"wx".utf8.contains(last)
    {
      word.append(UInt8(ascii: "e"))
    }
  }

  private static func isVowel(_ letter: UInt8) -> Bool { "aeiouy".utf8.contains(letter) }
}

extension BidirectionalCollection<UInt8> {
  fileprivate func ends(_ ending: String) -> Bool {
    reversed().starts(with: ending.utf8.reversed())
  }
}

extension [UInt8] {
  fileprivate mutating func replaceEnd(_ count: Int, with ending: String) {
    removeLast(count)
    append(contentsOf: ending.utf8)
  }
}
