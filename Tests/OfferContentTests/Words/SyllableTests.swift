import Testing

@testable import OfferContent

/// Syllables of words whose count is beyond doubt; `Tests/judge-readability` holds all others to textstat.
@Suite struct SyllableTests {
  private func count(_ word: String) -> UInt8 {
    let bytes = Array(word.utf8)
    return bytes.withUnsafeBytes {
      Syllables.count(WordHead($0, from: 0, to: bytes.count), $0, from: 0, to: bytes.count)
    }
  }

  @Test(arguments: [
    ("a", 1), ("the", 1), ("you", 1), ("home", 1), ("called", 1), ("wanted", 2), ("places", 2),
    ("table", 2), ("tables", 2), ("centre", 2), ("money", 2), ("statement", 2), ("homeless", 2),
    ("safely", 2), ("being", 2), ("saying", 2), ("idle", 2), ("see", 1), ("agree", 2), ("year", 1),
    ("beyond", 2), ("employer", 3), ("lawyers", 2), ("your", 1), ("period", 3), ("social", 2),
    ("nation", 2), ("criticism", 4), ("usually", 4),
    ("well-being", 3), ("accommodation", 5), ("responsibility", 6), ("education", 4), ("people", 2),
    ("useful", 2), ("movements", 2), ("pledges", 2), ("washes", 2), ("filled", 1), ("isn't", 1),
  ])
  func `syllables are counted by letters`(word: String, syllables: UInt8) {
    #expect(count(word) == syllables)
  }
}
