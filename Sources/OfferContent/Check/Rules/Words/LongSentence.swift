import Diagnostics

/// A sentence holds one thought.
struct LongSentence: WordRule {
  func check(
    _ wording: Wording, on page: OfferPage, of offer: CheckedOffer, reporting report: inout Report
  ) {
    let thresholds = offer.offer.nation.thresholds
    for index in wording.sentences.indices
    where wording.sentences[index].words.count > thresholds.sentenceWarning {
      let count = wording.sentences[index].words.count
      report.add(
        .longSentence(
          of: count, best: thresholds.sentenceWarning,
          at: offer.location(ofSentence: index, of: wording, on: page),
          split: wording.split(ofSentence: index),
          count > thresholds.sentenceError ? .error : .warning))
    }
  }
}

extension Rule {
  static let longSentence = Rule(
    "long-sentence", .warning,
    "A sentence has at most 25 words, or as many as nation.yaml says, and never more than 35.",
    why: "Whoever reads slowly has lost the beginning of a long sentence when its end comes.")
}

extension Diagnostic {
  fileprivate static func longSentence(
    of count: Int, best: Int, at location: SourceLocation, split: SentenceSplit?,
    _ severity: Severity
  ) -> Diagnostic {
    Diagnostic(
      .longSentence, "this sentence has \(count) words, and \(best) are the most", at: location,
      help: split.map { "make two of it: '\($0.first)' and '\($0.second)'" }
        ?? "make two sentences of it, with one thought in each",
      severity: severity)
  }
}
