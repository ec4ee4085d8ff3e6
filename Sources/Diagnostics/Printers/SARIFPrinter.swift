/// Prints a report in the Static Analysis Results Interchange Format, SARIF 2.1.0.
///
/// Code hosts and editors read it. Its columns count characters of Unicode ("code points"), so the
/// printer needs the files that the report points into.
public struct SARIFPrinter: Sendable {
  private let rules: [Rule]
  private let sources: SourceTree

  /// Makes a printer.
  ///
  /// - Parameters:
  ///   - rules: the rules of the handbook, in its order; a rule that is missing here is added.
  ///   - sources: the files that the report points into.
  public init(rules: [Rule], quoting sources: SourceTree) {
    self.rules = rules
    self.sources = sources
  }

  /// The report in reading order, as one log of one run.
  public func text(of report: Report) -> String {
    let diagnostics = report.inReadingOrder
    var rules: [Rule] = []
    var places: [Rule: Int] = [:]
    for rule in self.rules + diagnostics.map(\.rule) where places[rule] == nil {
      places[rule] = rules.count
      rules.append(rule)
    }
    var quotes = SourceQuotes(from: sources)
    let results = diagnostics.map { diagnostic in
      SARIF.result(diagnostic, ruleIndex: places[diagnostic.rule] ?? -1) {
        SARIF.region($0, in: quotes.line(of: $0))
      }
    }
    let log = SARIF.log(rules: rules, results: results)
    return String(decoding: log.encoded(indented: true), as: UTF8.self) + "\n"
  }
}
