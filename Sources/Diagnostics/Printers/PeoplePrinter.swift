/// Prints a report for people at a terminal: each line at fault quoted and underlined.
///
/// ```
/// warning: 'Money to set up home' was last reviewed on 2024-01-31 [review-overdue]
///   --> Content/derby/local-offers/setting-up-home.md:3:11
/// 3 | reviewed: 2024-01-31
///   |           ^^^^^^^^^^
/// why: Nobody may be sent to help that has ended.
/// help: check that the offer is still true, then write today's date: 2026-03-31
/// ```
///
/// Why a rule matters is said once, where the rule is first met. Columns count UTF-8 bytes.
public struct PeoplePrinter: Sendable {
  private let sources: SourceTree
  private let isColoured: Bool
  private let width: Int

  /// Makes a printer.
  ///
  /// - Parameters:
  ///   - sources: the files to quote from.
  ///   - colour: whether the terminal shows colours.
  ///   - width: how many columns the terminal has; longer lines are cut around the place.
  public init(quoting sources: SourceTree, colour: Bool, width: Int = 100) {
    self.sources = sources
    isColoured = colour
    self.width = max(40, width)
  }

  /// The report in reading order, a blank line between diagnostics.
  public func text(of report: Report) -> String {
    let colouring = isColoured ? Colouring.terminal : .none
    var quotes = SourceQuotes(from: sources)
    var explained: Set<Rule> = []
    return report.inReadingOrder.map { diagnostic in
      var entry = PeopleEntry(of: diagnostic, width: width, colouring: colouring)
      entry.addHeadline()
      entry.addPlaces(quoting: &quotes)
      if explained.insert(diagnostic.rule).inserted { entry.addReason() }
      entry.addHelp()
      return entry.text
    }.joined(separator: "\n")
  }
}
