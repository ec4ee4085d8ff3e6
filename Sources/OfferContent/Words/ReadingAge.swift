/// How old somebody must be to read words with ease, in years.
///
/// Source: the Flesch–Kincaid grade (Kincaid, Fishburne, Rogers and Chissom, *Derivation of New
/// Readability Formulas*, 1975) counts years of American school, which begins at 5.
struct ReadingAge: Hashable, Comparable, Sendable {
  /// The words, sentences and syllables that it is made of.
  private(set) var words = 0
  private(set) var sentences = 0
  private(set) var syllables = 0

  /// The Flesch–Kincaid grade; 0 where there are no words.
  var grade: Double {
    guard words > 0 else { return 0 }
    return 0.39 * Double(words) / Double(max(1, sentences))
      + 11.8 * Double(syllables) / Double(words) - 15.59
  }

  /// The age in years, as far as it is told: to one decimal place.
  var years: Double { (max(0, grade + 5) * 10).rounded() / 10 }

  /// Takes in a sentence; one of one or two words, such as "Ask first.", counts with its neighbours.
  mutating func add(_ sentence: Wording.Sentence) {
    words += sentence.words.count
    syllables += sentence.syllables
    if sentence.words.count > 2 { sentences += 1 }
  }

  /// By the age.
  static func < (one: ReadingAge, other: ReadingAge) -> Bool { one.grade < other.grade }
}

extension Double {
  /// A number of years as people write it: `11`, `11.4`.
  var asYears: String {
    let tenths = Int((self * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}

extension Wording {
  /// Sentences that stand together, and the reading age that they ask for.
  struct Section: Sendable {
    /// The sentences, as indices of the page's; those in tables among them are no part of it.
    let sentences: Range<Int>

    /// Their reading age.
    let age: ReadingAge
  }

  /// The fewest words of which a reading age says anything: with fewer, one long word decides.
  static let wordsOfSection = 80

  /// The page's sections of 80 words or more: what stands under a heading or in a field.
  ///
  /// A shorter one is joined with what follows, and the last with what goes before. Tables are no part
  /// of them. There is none where the whole page has fewer words.
  var sections: [Section] {
    var sections: [Section] = []
    var start = 0
    var age = ReadingAge()
    var part = 0
    for index in sentences.indices {
      let place = Int(words[sentences[index].words.lowerBound].start)
      if part < page.parts.count, page.parts[part] <= place {
        while part < page.parts.count, page.parts[part] <= place { part += 1 }
        if age.words >= Wording.wordsOfSection {
          sections.append(Section(sentences: start..<index, age: age))
          (start, age) = (index, ReadingAge())
        }
      }
      if !sentences[index].isInTable { age.add(sentences[index]) }
    }
    guard age.words < Wording.wordsOfSection else {
      return sections + [Section(sentences: start..<sentences.count, age: age)]
    }
    guard let last = sections.popLast() else { return [] }
    let joined = last.sentences.lowerBound..<sentences.count
    return sections + [Section(sentences: joined, age: self.age(of: joined))]
  }

  /// The reading age of some sentences, those in tables left out.
  func age(of sentences: Range<Int>) -> ReadingAge {
    var age = ReadingAge()
    for sentence in self.sentences[sentences] where !sentence.isInTable { age.add(sentence) }
    return age
  }

  /// The sentence that makes some sentences hardest to read: long, and of long words.
  func hardest(of sentences: Range<Int>) -> Int? {
    sentences.filter { !self.sentences[$0].isInTable && self.sentences[$0].words.count > 2 }
      .max { one, other in
        ReadingAge(of: self.sentences[one]) < ReadingAge(of: self.sentences[other])
      }
  }
}

extension ReadingAge {
  /// The reading age of one sentence.
  fileprivate init(of sentence: Wording.Sentence) {
    add(sentence)
  }
}
