public import OfferContent

/// A length of time in years, months and days, as ISO 8601 writes it (ISO 8601-1:2019, 5.5.2): `P1Y6M`.
public struct Period: Hashable, Sendable {
  /// Whole years and months, in months.
  public let months: Int

  /// Whole weeks and days, in days.
  public let days: Int

  /// Makes a period of months and days.
  public init(months: Int = 0, days: Int = 0) {
    self.months = months
    self.days = days
  }

  /// Reads `P1Y`, `P6M`, `P2W`, `P5D` and what is made of them in that order; nil where it is written
  /// otherwise, names a part of a day, or is no time at all.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.first == UInt8(ascii: "P") else { return nil }
    var (months, days, number) = (0, 0, Int?.none)
    var units = Array("YMWD".utf8)[...]
    for byte in text.utf8.dropFirst() {
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        let value = (number ?? 0) * 10 + Int(byte - UInt8(ascii: "0"))
        guard value < 100_000 else { return nil }
        number = value
        continue
      }
      guard let value = number, let place = units.firstIndex(of: byte) else { return nil }
      switch byte {
      case UInt8(ascii: "Y"): months += 12 * value
      case UInt8(ascii: "M"): months += value
      case UInt8(ascii: "W"): days += 7 * value
      default: days += value
      }
      units = units[(place + 1)...]
      number = nil
    }
    guard number == nil, months + days > 0 else { return nil }
    self.init(months: months, days: days)
  }

  /// The day on which the time is over that began on another.
  public func end(from day: Day) -> Day {
    day.later(months: months).later(days: days)
  }
}

extension Period: CustomStringConvertible {
  /// The period as ISO 8601 writes it.
  public var description: String {
    let parts = [(months / 12, "Y"), (months % 12, "M"), (days, "D")]
    return "P" + parts.filter { $0.0 > 0 }.map { "\($0.0)\($0.1)" }.joined()
  }
}

extension Period {
  /// The period as people say it: `1 year and 6 months`.
  public var inWords: String {
    let parts = [(months / 12, "year"), (months % 12, "month"), (days, "day")]
    return parts.filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
      .joined(separator: " and ")
  }
}
