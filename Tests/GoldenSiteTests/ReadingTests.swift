import Diagnostics
import Foundation
import Testing

@testable import OfferContent

/// The sections of the repository's own pages and of generated ones, measured.
///
/// Where `READINGS` names a file, they are written into it, for `Tests/judge-readability`.
struct ReadingTests {
  /// Some sentences, as they were measured.
  fileprivate struct Reading: Encodable {
    /// The sentences, each ending with the only full stop in it.
    let text: String
    let isGenerated: Bool
    let words: Int
    let sentences: Int
    let syllables: Int
    let grade: Double

    /// The syllables of each word.
    let counts: [String: Int]
  }

  /// Knows the odd words and nothing else, so that no word is counted as a name or term.
  fileprivate static let vocabulary = {
    var vocabulary = Vocabulary()
    for (word, count) in Syllables.oddWords { vocabulary.add(word, as: .syllables(count)) }
    return vocabulary
  }()

  @Test func `every section is measured as the formula says`() throws {
    let readings = try ReadingTests.real() + ReadingTests.generated()
    #expect(readings.count > 200)
    for reading in readings {
      let grade =
        0.39 * Double(reading.words) / Double(reading.sentences)
        + 11.8 * Double(reading.syllables) / Double(reading.words) - 15.59
      #expect(abs(reading.grade - grade) < 1e-9)
    }
    guard let path = ProcessInfo.processInfo.environment["READINGS"] else { return }
    try JSONEncoder().encode(readings).write(to: URL(filePath: path))
  }

  /// The sections of every page of the repository, without what is told of names and terms.
  private static func real() throws -> [Reading] {
    let draft = Draft(loading: Repository.sources, jobs: 2)
    let today = try #require(Day(GoldenSite.today))
    return draft.councils.flatMap { council in
      var ignored = Report()
      let offer = LocalOffer(
        checking: draft, of: council, on: today, jobs: 2, reporting: &ignored)
      guard let offer else { return [Reading]() }
      return offer.offerPages(knowing: [:]).flatMap { page in
        let wording = Wording(of: page.texts, in: vocabulary)
        return wording.sections.map { section in
          let sentences = section.sentences.filter { !wording.sentences[$0].isInTable }.map {
            wording.sentences[$0].words.map { wording.text(wording.words[$0].range) }
          }
          return Reading(of: sentences, isGenerated: false)
        }
      }
    }
  }

  /// Sentences of words whose syllables nobody disputes.
  private static func generated() -> [Reading] {
    let words = [
      "you", "home", "money", "council", "adviser", "education", "accommodation", "the", "ask",
      "for",
      "table", "wanted", "called", "places", "responsibility", "letter", "about", "never", "in",
      "a",
    ]
    var chance = SeededGenerator(seed: 3)
    return (0..<200).map { _ in
      let sentences = (0..<Int.random(in: 4...12, using: &chance)).map { _ in
        (0..<Int.random(in: 1...24, using: &chance)).map { _ in
          words.randomElement(using: &chance) ?? "you"
        }
      }
      return Reading(of: sentences, isGenerated: true)
    }
  }
}

extension ReadingTests.Reading {
  fileprivate init(of sentences: [[String]], isGenerated: Bool) {
    // In small letters no word is a name, and a dot inside a word ends no sentence.
    let plain = sentences.map { words in
      words.map { $0.lowercased().filter { !".!?".contains($0) } }.filter { !$0.isEmpty }
    }
    text = plain.filter { !$0.isEmpty }.map { words in
      let sentence = words.joined(separator: " ")
      return sentence.prefix(1).uppercased() + sentence.dropFirst() + "."
    }.joined(separator: " ")
    let wording = Wording(of: [Prose(words: text)], in: ReadingTests.vocabulary)
    let age = wording.age(of: wording.sentences.indices)
    self.isGenerated = isGenerated
    words = age.words
    self.sentences = max(1, age.sentences)
    syllables = age.syllables
    grade = age.grade
    counts = Dictionary(
      wording.words.map { (wording.text($0.range).lowercased(), Int($0.syllables)) },
      uniquingKeysWith: { first, _ in first })
  }
}
