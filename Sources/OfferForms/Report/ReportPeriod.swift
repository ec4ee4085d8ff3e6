public import OfferContent

/// A whole year or quarter of the calendar: the only stretches of which counts are given, for two that overlap
/// would tell what lies between them.
public struct ReportPeriod: Hashable, Sendable {
  /// Its name: `2026` or `2026-Q4`.
  public let name: String

  /// Its first day.
  public let first: Day

  /// Its last day.
  public let last: Day

  /// Reads a name; nil where it is not one.
  public init?(_ name: String) {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    guard let year = parts.first, year.utf8.count == 4, let first = Day("\(year)-01-01") else {
      return nil
    }
    switch parts.count {
    case 1: self.init(name, from: first, months: 12)
    case 2:
      guard let quarter = ["Q1", "Q2", "Q3", "Q4"].firstIndex(of: parts[1]) else { return nil }
      self.init(name, from: first.later(months: 3 * quarter), months: 3)
    default: return nil
    }
  }

  private init?(_ name: String, from first: Day, months: Int) {
    let lastMonth = first.later(months: months - 1)
    guard
      let last = [31, 30].lazy.compactMap({
        Day(year: lastMonth.year, month: lastMonth.month, day: $0)
      }).first
    else { return nil }
    self.name = name
    self.first = first
    self.last = last
  }

  /// Whether a day lies in it.
  public func contains(_ day: Day) -> Bool { first <= day && day <= last }
}
