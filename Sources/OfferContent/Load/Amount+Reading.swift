import Diagnostics

extension Amount {
  init?(id: Located<String>, reading fields: Fields, reporting report: inout Report) {
    var fields = fields
    let title = fields.requiredWords("title", reporting: &report)
    let value = fields.requiredWords("value", reporting: &report)
    let isMinimum = fields.flag("minimum", reporting: &report) ?? false
    let asOf = fields.requiredDay("as-of", reporting: &report)
    let reviewBy = fields.requiredDay("review-by", reporting: &report)
    let hasSource = fields.requiredNode("source", reporting: &report) != nil
    let source = hasSource ? fields.source(reporting: &report) : nil
    let keywords = fields.list("keywords", reporting: &report).map(\.value)
    let replacedBy = fields.words("replaced-by", reporting: &report)
    let toConfirm = fields.words("to-confirm", reporting: &report)
    fields.reportUnknownKeys(reporting: &report)
    guard let title, let value, let asOf, let reviewBy, let source else { return nil }
    self.init(
      id: id, title: title.value, value: value, pence: Amount.pence(in: value.value),
      isMinimum: isMinimum, asOf: asOf.value, reviewBy: reviewBy, source: source,
      toConfirm: toConfirm, keywords: keywords, replacedBy: replacedBy)
  }

  /// The one sum of pounds in some words, in pence; nil where there is none or more than one.
  static func pence(in words: String) -> Int? {
    let all = sums(in: words)
    return all.count == 1 ? all[0] : nil
  }

  /// The sums of pounds in some words, in pence.
  static func sums(in words: String) -> [Int] {
    words.split(separator: "£", omittingEmptySubsequences: false).dropFirst().compactMap(sum)
  }

  /// The sum that some words begin with behind their `£`.
  private static func sum(at words: Substring) -> Int? {
    let digits = words.prefix { $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") }
    let halves = digits.filter { $0 != "," }.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = halves.first, let pounds = Int(whole), pounds < 1_000_000_000 else {
      return nil
    }
    guard halves.count > 1, halves[1].count == 2, let pence = Int(halves[1]) else {
      return pounds * 100
    }
    return pounds * 100 + pence
  }
}
