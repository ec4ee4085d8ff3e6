public import Diagnostics

/// How hard the pages of a layer are to read: what `readability.csv` holds.
public struct Readability: Hashable, Sendable {
  /// The columns of the file.
  static let columns = ["page", "reading-age", "longest-sentence"]

  /// The file's name in the folder of a council or nation.
  static let name = "readability.csv"

  /// How hard one page is to read.
  struct Score: Hashable, Sendable {
    /// The reading age of all its words, in years.
    var age: Double

    /// The words of its longest sentence.
    var longestSentence: Int
  }

  /// The scores by the paths of their pages, below the layer's folder.
  var scores: [String: Score] = [:]

  /// The file, in the order of the pages' names.
  var text: String {
    let rows = scores.sorted { $0.key < $1.key }.map { page, score in
      "\(page),\(score.age.asYears),\(score.longestSentence)"
    }
    return ([Readability.columns.joined(separator: ",")] + rows).joined(separator: "\n") + "\n"
  }
}

extension Wording {
  /// How hard the page is to read.
  var score: Readability.Score {
    Readability.Score(
      age: age(of: sentences.indices).years,
      longestSentence: sentences.reduce(0) { max($0, $1.words.count) })
  }
}

extension Readability {
  /// `readability.csv` of each layer as it is once the pages of some offers are accepted.
  ///
  /// A national page counts as the offer has it in which it is hardest: each council has words of its own.
  public static func files(of offers: [LocalOffer]) -> [SourceFile] {
    var layers: [String: Readability] = [:]
    for offer in offers {
      let vocabulary = Vocabulary(of: offer)
      for page in offer.offerPages(knowing: [:]) {
        let parts = page.path.split(separator: "/", maxSplits: 2)
        guard parts.count == 3 else { continue }
        let score = Wording(of: page.texts, in: vocabulary).score
        let (path, name) = ("\(parts[0])/\(parts[1])/\(Readability.name)", String(parts[2]))
        let other = layers[path]?.scores[name]
        layers[path, default: Readability()].scores[name] = Score(
          age: max(score.age, other?.age ?? 0),
          longestSentence: max(score.longestSentence, other?.longestSentence ?? 0))
      }
    }
    return layers.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, text: $0.value.text) }
  }
}
