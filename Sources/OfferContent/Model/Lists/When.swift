/// When something was, as exactly as it is known: a day, a month, a year, or words of a report.
public enum When: Hashable, Sendable {
  /// A day, `2026-11-21`.
  case day(Day)

  /// A month, `2026-11`, by its first day.
  case month(Day)

  /// A year, `2026`, by its first day.
  case year(Day)

  /// Words, such as `2016 to 2017`.
  case words(String)

  /// Reads what somebody wrote.
  public init(_ text: String) {
    if let day = Day(text) {
      self = .day(day)
    } else if text.utf8.count == 7, let day = Day("\(text)-01") {
      self = .month(day)
    } else if text.utf8.count == 4, let day = Day("\(text)-01-01") {
      self = .year(day)
    } else {
      self = .words(text)
    }
  }
}

extension When {
  /// As British English writes it: `21 November 2026`, `November 2026`, `2026`.
  public var written: String {
    switch self {
    case .day(let day): day.written
    case .month(let day): String(day.written.dropFirst(2))
    case .year(let day): String(day.year)
    case .words(let words): words
    }
  }

  /// The last day that it can mean; nil for words.
  public var lastDay: Day? {
    switch self {
    case .day(let day): day
    case .month(let day): day.last(ofMonth: day.month)
    case .year(let day): day.last(ofMonth: 12)
    case .words: nil
    }
  }
}

extension Day {
  fileprivate func last(ofMonth month: Int) -> Day? {
    Day(year: year, month: month, day: Day.lastDay(of: month, in: year))
  }
}
