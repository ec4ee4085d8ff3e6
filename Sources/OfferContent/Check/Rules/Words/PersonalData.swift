import Diagnostics

/// No file of Content holds what leads to one person: files of Content are public, also those parts that
/// no page shows.
///
/// Source: UK GDPR article 5(1)(c): personal data are limited to what is needed, and an offer needs none.
struct PersonalData: PageRule {
  func check(_ page: OfferPage, of offer: CheckedOffer, reporting report: inout Report) {
    guard page.path.hasSuffix(".md") else { return }
    check(page.path, of: offer, reporting: &report)
  }

  private func check(_ path: String, of offer: CheckedOffer, reporting report: inout Report) {
    var ignored = Report()
    guard let file = offer.sources[path],
      let text = SourceText(reading: file, reporting: &ignored)
    else { return }
    for trace in Trace.all(in: text.bytes) {
      let words = String(decoding: text.bytes[trace.range], as: UTF8.self)
      guard !isPublished(trace, words, by: offer) else { continue }
      let place = text.bytes.location(of: trace.range, in: path)
      report.add(
        trace.kind == .name
          ? .personName(words, at: place) : .personalData(words, trace.kind, at: place))
    }
  }

  /// Whether it is a contact's, or whether the contacts could not be made out.
  private func isPublished(_ trace: Trace, _ words: String, by offer: CheckedOffer) -> Bool {
    switch trace.kind {
    case .email: !offer.isMadeOut("data/contacts.yaml") || offer.published.hasEmail(words)
    case .phone: !offer.isMadeOut("data/contacts.yaml") || offer.published.hasPhone(words)
    case .name:
      !offer.isMadeOut("data/contacts.yaml", "data/glossary.yaml") || offer.published.knows(words)
    case .insuranceNumber, .birth, .caseNumber: false
    }
  }
}

extension PersonalData: OfferRule {
  /// Looks through the files that are no pages: data, spreadsheets, and what the council says once.
  func check(_ offer: CheckedOffer, reporting report: inout Report) {
    let endings = [".yaml", ".csv"]
    for path in offer.paths where endings.contains(where: path.hasSuffix) {
      check(path, of: offer, reporting: &report)
    }
  }
}

extension Rule {
  static let personalData = Rule(
    "personal-data", .error,
    "No file holds an e-mail address or telephone number that is no contact's, a National Insurance "
      + "number, a date of birth or the number of somebody's case.",
    why: "Everybody can read these files, and what was once published cannot be taken back.")
}

extension Diagnostic {
  fileprivate static func personalData(
    _ words: String, _ kind: Trace.Kind, at location: SourceLocation
  ) -> Diagnostic {
    let thing =
      switch kind {
      case .email: "is an e-mail address of none of the contacts"
      case .phone: "is a telephone number of none of the contacts"
      case .insuranceNumber: "looks like somebody's National Insurance number"
      case .birth: "looks like somebody's date of birth"
      case .caseNumber, .name: "looks like the number of somebody's case"
      }
    let isReach = kind == .email || kind == .phone
    return Diagnostic(
      .personalData, "\(words.quoted) \(thing)", at: location,
      help: isReach
        ? "take it out; where it is a team's, write it into data/contacts.yaml and name that contact here"
        : "take it out before you share the file with anybody")
  }
}
