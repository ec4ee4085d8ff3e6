import Foundation
import Testing

@testable import OfferSite

/// Holds the program to what it made of words.
///
/// That stands in `Tests/Search/words.tsv`, to which the script is held in a browser (`Tests/Search/judge.py`).
/// With `UPDATE_GOLDEN=1` it is written anew.
@Suite struct SearchAgreementTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Search/words.tsv")

  @Test func `the file says what the program makes of words`() throws {
    let rows = try String(contentsOf: Self.file, encoding: .utf8)
      .split(separator: "\n").dropFirst().map { $0.split(separator: "\t").map(String.init) }
    #expect(rows.count > 400)
    var lexicon = SearchLexicon(for: .english)
    let made = rows.map { row in
      var found: [Int32] = []
      lexicon.read(row[0].utf8, into: &found)
      let words = found.map { String(decoding: lexicon.letters(of: Int($0)), as: UTF8.self) }
      return [row[0], words.joined(separator: " ")]
    }
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      let lines = made.map { "\($0[0])\t\($0[1])\n" }
      try Data(("text\twords\n" + lines.joined()).utf8).write(to: Self.file)
    }
    for (row, words) in zip(rows, made) where row != words {
      // A text of which nothing is left has no second column.
      #expect(row + Array(repeating: "", count: 2 - row.count) == words)
    }
  }
}
