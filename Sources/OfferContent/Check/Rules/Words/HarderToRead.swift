public import Diagnostics

/// A page does not become harder to read by and by.
///
/// `readability.csv` holds how hard each page was when somebody last accepted it. A little is left free, so
/// that a word more does not stop anybody: half a year of reading age, and sentences of up to 20 words.
/// What was accepted does not move with it, so that many small steps do not add up.
struct HarderToRead: WordRule {
  /// The years that a reading age may rise by.
  private static let freeYears = 0.5

  /// The words that a sentence may have on every page.
  private static let freeWords = 20

  func check(
    _ wording: Wording, on page: OfferPage, of offer: CheckedOffer, reporting report: inout Report
  ) {
    guard !offer.scores.isEmpty, let old = offer.scores[page.path] else { return }
    let new = wording.score
    let isOlder =
      new.age > old.age + HarderToRead.freeYears
      && wording.words.count >= Wording.wordsOfSection
    let isLonger =
      new.longestSentence > old.longestSentence && new.longestSentence > HarderToRead.freeWords
    let sentences = wording.sentences.indices
    let longest = sentences.max {
      wording.sentences[$0].words.count < wording.sentences[$1].words.count
    }
    guard isOlder || isLonger,
      let worst = isLonger ? longest : wording.hardest(of: sentences) ?? longest
    else { return }
    report.add(
      .harderToRead(
        old, new, isOlder: isOlder,
        hardest: wording.text(wording.bytes(of: wording.sentences[worst].words)),
        at: offer.location(ofSentence: worst, of: wording, on: page)))
  }
}

extension HarderToRead: OfferRule {
  /// Says how many pages nobody has accepted yet.
  func check(_ offer: CheckedOffer, reporting report: inout Report) {
    for layer in [offer.layers.nation, offer.layers.council] {
      guard let readability = layer.readability else { continue }
      let folder = "Content/\(layer.id)/"
      let missing = offer.pages.count {
        $0.path.hasPrefix(folder)
          && readability.scores[String($0.path.dropFirst(folder.count))] == nil
      }
      guard missing > 0 else { continue }
      report.add(.unscored(missing, in: folder + Readability.name))
    }
  }
}

extension Layer {
  /// Adds what `readability.csv` says of its pages, by their paths.
  func add(to scores: inout [String: Readability.Score]) {
    for (name, score) in readability?.scores ?? [:] { scores["Content/\(id)/\(name)"] = score }
  }
}

extension Rule {
  /// Public, so that whoever accepts the scores can pass over it.
  public static let harderToRead = Rule(
    "harder-to-read", .error,
    "A page is not harder to read than readability.csv says, unless somebody accepts it.",
    why: "Pages grow long words and long sentences one edit at a time, and nobody notices.")
}

extension Diagnostic {
  fileprivate static func harderToRead(
    _ old: Readability.Score, _ new: Readability.Score, isOlder: Bool, hardest: String,
    at location: SourceLocation
  ) -> Diagnostic {
    let score =
      isOlder
      ? "its reading age was \(old.age.asYears) and is \(new.age.asYears)"
      : "its longest sentence had \(old.longestSentence) words and has \(new.longestSentence)"
    return Diagnostic(
      .harderToRead, "this page is harder to read than before: \(score)", at: location,
      help:
        "make the hardest sentence plainer: \(hardest.quoted); or type 'offer build --accept' to keep "
        + "it as it is")
  }

  fileprivate static func unscored(_ count: Int, in path: String) -> Diagnostic {
    Diagnostic(
      .harderToRead,
      count == 1 ? "one page has no score yet" : "\(count) pages have no score yet",
      at: SourceLocation(path: path, line: 1),
      help: "type 'offer build --accept' when they read well", severity: .note)
  }
}
