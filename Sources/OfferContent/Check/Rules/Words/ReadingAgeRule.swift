import Diagnostics

/// Words can be read with ease by whoever left school early or learned English late.
struct ReadingAgeRule: WordRule {
  func check(
    _ wording: Wording, on page: OfferPage, of offer: CheckedOffer, reporting report: inout Report
  ) {
    let thresholds = offer.offer.nation.thresholds
    for section in wording.sections
    where section.age.years > Double(thresholds.readingAgeWarning) {
      guard let hardest = wording.hardest(of: section.sentences) else { continue }
      let isTooHard = section.age.years > Double(thresholds.readingAgeError)
      report.add(
        .readingAge(
          section.age.years, best: thresholds.readingAgeWarning,
          beginning: wording.beginning(ofSentence: section.sentences.lowerBound),
          at: offer.location(ofSentence: hardest, of: wording, on: page),
          words: wording.longWords(ofSentence: hardest), isTooHard ? .error : .warning))
    }
  }
}

extension Wording {
  /// The first words of a sentence, to call what follows by.
  func beginning(ofSentence index: Int) -> String {
    text(bytes(of: sentences[index].words.prefix(5)))
  }

  /// The three longest words of a sentence that have three syllables or more.
  func longWords(ofSentence index: Int) -> [String] {
    let long = sentences[index].words.filter { words[$0].syllables > 2 }
    return long.sorted { words[$0].syllables > words[$1].syllables }.prefix(3)
      .map { text(words[$0].range) }
  }
}

extension Rule {
  static let readingAge = Rule(
    "reading-age", .warning,
    "What is written asks for a reading age of at most 11, or what nation.yaml says; never over 14.",
    why: "Somebody who left school early, or is learning English, must be able to read it.")
}

extension Diagnostic {
  fileprivate static func readingAge(
    _ years: Double, best: Int, beginning: String, at location: SourceLocation, words: [String],
    _ severity: Severity
  ) -> Diagnostic {
    let plainer = words.map { "'\($0)'" }.joined(separator: ", ")
    return Diagnostic(
      .readingAge,
      "what begins with \(beginning.quoted) asks for a reading age of \(years.asYears), and \(best) "
        + "is the most",
      at: location,
      help: "begin with this sentence: make it shorter"
        + (words.isEmpty ? "" : ", or find plainer words for \(plainer)"),
      severity: severity)
  }
}
