import Testing

@testable import OfferSite

@Suite struct SearchLexiconTests {
  @Test func `text is taken apart at what is no letter, digit or apostrophe`() {
    #expect(words("Can't pay: B&B, 16-17 (PIP)!") == ["pay", "16", "17", "pip"])
    #expect(words("the PA’s office/team") == ["pas", "offic", "team"])
  }

  @Test func `letters of every script are words, and keep their marks`() {
    #expect(words("CAFÉ Ëndër مساعدة") == ["café", "ëndër", "مساعدة"])
  }

  @Test func `a word has one number, however it stands`() {
    var lexicon = SearchLexicon(for: .english)
    var found: [Int32] = []
    lexicon.read("Moving moved MOVES flats flat".utf8, into: &found)
    #expect(found == [0, 0, 0, 1, 1])
    #expect(lexicon.count == 2)
  }

  @Test func `a table of words keeps what it is given, however much it grows`() {
    var table = WordTable()
    for number in 0..<5_000 { table.add(Array("word\(number)".utf8), Int32(number)) }
    for number in 0..<5_000 {
      #expect(table.value(of: Array("word\(number)".utf8)) == Int32(number))
    }
    #expect(table.value(of: Array("other".utf8)) == nil)
  }

  private func words(_ text: String) -> [String] {
    var lexicon = SearchLexicon(for: .english)
    var found: [Int32] = []
    lexicon.read(text.utf8, into: &found)
    return found.map { String(decoding: lexicon.letters(of: Int($0)), as: UTF8.self) }
  }
}
