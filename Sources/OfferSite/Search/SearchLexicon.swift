/// The words of pages as the search compares them, each with a number.
///
/// A word is looked up as it stands; what is done to it to compare it is done once for each.
struct SearchLexicon {
  /// The number of a word that says nothing.
  private static let nothing: Int32 = -1

  /// The numbers of words as they stand, and as they are compared.
  private var spellings = WordTable()
  private var terms = WordTable()

  private let language: SearchLanguage

  /// The word that is being read.
  private var word: [UInt8] = []

  init(for language: SearchLanguage) {
    self.language = language
    word.reserveCapacity(64)
    for stopWord in language.stopWords {
      spellings.add(Array(stopWord.utf8), SearchLexicon.nothing)
    }
  }

  /// How many words there are.
  var count: Int { terms.count }

  /// The letters of the word with a number.
  func letters(of term: Int) -> ArraySlice<UInt8> { terms.word(term) }

  /// Takes text apart and appends the number of each word that says something.
  mutating func read(_ text: some Sequence<UInt8>, into found: inout [Int32]) {
    word.removeAll(keepingCapacity: true)
    var scalars = ScalarReader()
    for byte in text {
      if byte < 0x80 {
        let letter = SearchLetters.ascii[Int(byte)]
        if letter > SearchLetters.apostrophe {
          word.append(letter)
        } else if letter == SearchLetters.none, !word.isEmpty {
          endWord(into: &found)
        }
      } else if let scalar = scalars.scalar(endingWith: byte) {
        if scalar.isOfWord {
          word.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        } else if scalar.value != SearchLetters.curlyApostrophe, !word.isEmpty {
          endWord(into: &found)
        }
      }
    }
    if !word.isEmpty { endWord(into: &found) }
  }

  /// The number of a word that is as it is compared.
  mutating func number(ofTerm term: [UInt8]) -> Int32 {
    if let number = terms.value(of: term) { return number }
    let number = Int32(terms.count)
    terms.add(term, number)
    return number
  }

  private mutating func endWord(into found: inout [Int32]) {
    let number = spellings.value(of: word) ?? addSpelling()
    if number != SearchLexicon.nothing { found.append(number) }
    word.removeAll(keepingCapacity: true)
  }

  /// Takes in the word as it stands, and as it is compared.
  private mutating func addSpelling() -> Int32 {
    var number = SearchLexicon.nothing
    // A single letter says nothing; a single letter of other scripts has several bytes.
    if word.count > 1 {
      var stem = word
      if language.hasStems { SearchStem.shorten(&stem) }
      number = self.number(ofTerm: stem)
    }
    spellings.add(word, number)
    return number
  }
}
