import Testing

@testable import OfferSite

@Suite struct SearchStemTests {
  @Test(arguments: [
    ("bursaries", "bursary"), ("cookers", "cooker"), ("glasses", "glass"), ("boxes", "box"),
    ("moved", "move"), ("moving", "move"), ("putting", "put"), ("kicked", "kick"),
    ("evicted", "evict"), ("eviction", "evict"), ("housing", "hous"), ("house", "hous"),
    ("applied", "apply"), ("applies", "apply"), ("feeling", "feel"), ("studying", "study"),
  ])
  func `words that belong together become the same`(word: String, stem: String) {
    #expect(shortened(word) == stem)
  }

  @Test(arguments: [
    "care", "need", "bus", "this", "address", "string", "1990s", "café", "pa", "benefit",
  ])
  func `a word without such an ending stays as it is`(word: String) {
    #expect(shortened(word) == word)
  }

  private func shortened(_ word: String) -> String {
    var letters = Array(word.utf8)
    SearchStem.shorten(&letters)
    return String(decoding: letters, as: UTF8.self)
  }
}
