import Diagnostics

/// Nothing is said in a lawyer's words where plain ones say the same.
struct Legalese: WordRule {
  func check(
    _ wording: Wording, on page: OfferPage, of offer: CheckedOffer, reporting report: inout Report
  ) {
    for mention in wording.mentions {
      guard case .legalese(let index) = mention.phrase.meaning else { continue }
      report.add(
        .legalese(
          wording.text(mention.range), plainly: Legalese.phrases[index].plainly,
          at: offer.location(of: mention.range, of: wording, on: page)))
    }
  }
}

extension Legalese {
  /// What lawyers and offices write, and what to write instead.
  ///
  /// Source: *The A to Z of alternative words*, Plain English Campaign, and the words to avoid of
  /// GOV.UK's style guide; chosen are those that say nothing more than the plain ones.
  static let phrases: [(words: String, plainly: String)] = [
    ("pursuant to", "under"), ("in respect of", "about"), ("with respect to", "about"),
    ("hereinafter", "from here on"), ("hereby", "now"), ("herein", "here"), ("hereto", "to this"),
    ("thereof", "of it"), ("therein", "in it"), ("thereafter", "after that"),
    ("aforementioned", "this"), ("aforesaid", "this"), ("notwithstanding", "even if"),
    ("prior to", "before"), ("subsequent to", "after"), ("commence", "start"),
    ("commences", "starts"), ("commenced", "started"), ("commencing", "starting"),
    ("terminate", "end"), ("terminates", "ends"), ("terminated", "ended"),
    ("in the event of", "if there is"), ("in the event that", "if"), ("in order to", "to"),
    ("for the purpose of", "to"), ("for the purposes of", "for"), ("with regard to", "about"),
    ("in relation to", "about"), ("in accordance with", "as … says"), ("in lieu of", "instead of"),
    ("in excess of", "more than"), ("inter alia", "among other things"), ("per annum", "a year"),
    ("pro rata", "in proportion"), ("ad hoc", "when needed"), ("forthwith", "at once"),
    ("henceforth", "from now on"), ("shall be", "will be"), ("deemed to be", "counted as"),
    ("endeavour", "try"), ("endeavours", "tries"), ("utilise", "use"), ("utilises", "uses"),
    ("ascertain", "find out"), ("whilst", "while"), ("upon request", "if you ask"),
    ("at the discretion of", "if … decides"), ("failure to comply", "if you do not do it"),
    ("subject to the provisions of", "as long as"), ("on behalf of the undersigned", "for me"),
    ("the undersigned", "I"), ("eligibility criteria", "who can get it"),
    ("in receipt of", "getting"), ("ceases to be", "stops being"), ("cessation", "end"),
    ("expeditiously", "quickly"), ("remuneration", "pay"), ("domicile", "home"),
    ("by virtue of", "because of"),
  ]
}

extension Rule {
  static let legalese = Rule(
    "legalese", .warning,
    "Plain words stand where a lawyer's words say nothing more.",
    why: "Words of lawyers make people feel that a page was not written for them.")
}

extension Diagnostic {
  fileprivate static func legalese(
    _ words: String, plainly: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .legalese, "'\(words)' is a lawyer's word for '\(plainly)'", at: location,
      help: "write '\(plainly)', or say it in another way")
  }
}
