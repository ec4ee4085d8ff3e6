/// A day of the calendar, without clock or zone.
public struct Day: Hashable, Sendable {
  /// The year, 1 to 9999.
  public let year: Int

  /// The month, 1 to 12.
  public let month: Int

  /// The day of the month, from 1.
  public let day: Int

  /// Makes a day, or nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Day.lastDay(of: month, in: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads a day written as `2026-11-21`; nil where it is written otherwise or does not exist.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
      return nil
    }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }

  static func lastDay(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Day: Comparable {
  /// By year, month and day.
  public static func < (one: Day, other: Day) -> Bool {
    (one.year, one.month, one.day) < (other.year, other.month, other.day)
  }
}

extension Day: CustomStringConvertible {
  /// The day as data: `2026-11-21`.
  public var description: String {
    String(unsafeUninitializedCapacity: 10) { text in
      var rest = year * 10_000 + month * 100 + day
      for place in [9, 8, 6, 5, 3, 2, 1, 0] {
        text[place] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
      }
      text[7] = UInt8(ascii: "-")
      text[4] = UInt8(ascii: "-")
      return 10
    }
  }
}

extension Day {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The day as British English writes it: `21 November 2026`.
  public var written: String { "\(day) \(Day.months[month - 1]) \(year)" }

  /// How many days from this day to another; below nought where the other is earlier.
  public func days(to other: Day) -> Int { other.number - number }

  /// The days since 1 March of the year 0, by the calendar that we have.
  private var number: Int {
    // Years that begin in March end with the leap day.
    let years = month > 2 ? year : year - 1
    let daysBefore = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5
    return 365 * years + years / 4 - years / 100 + years / 400 + daysBefore + day - 1
  }

  /// The same day a number of months later, or the last day of that month where it is shorter.
  public func later(months count: Int) -> Day {
    let total = year * 12 + month - 1 + count
    let (year, month) = (total / 12, total % 12 + 1)
    let day = min(day, Day.lastDay(of: month, in: year))
    return Day(year: year, month: month, day: day) ?? self
  }
}

extension Day {
  /// The day a number of days, none or more, later.
  public func later(days count: Int) -> Day {
    var (year, month, day) = (year, month, day + count)
    while day > Day.lastDay(of: month, in: year) {
      day -= Day.lastDay(of: month, in: year)
      (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
    }
    return Day(year: year, month: month, day: day) ?? self
  }
}
