public import OfferContent

/// A moment in Coordinated Universal Time, to the second; or a day of which nobody kept the time.
public struct Instant: Hashable, Sendable {
  /// The day.
  public let day: Day

  /// The seconds of the day that are over, 0 to 86399.
  public let second: Int

  /// Whether only the day is known: it then stands for the day's first second.
  public let isWholeDay: Bool

  /// Names a second of a day.
  public init(_ day: Day, second: Int) {
    (self.day, self.second, isWholeDay) = (day, second, false)
  }

  /// Names a day.
  public init(wholeDay day: Day) {
    (self.day, second, isWholeDay) = (day, 0, true)
  }

  /// The day alone, for forms that keep no time (8.5, case 27 of the design of forms: nothing more precise
  /// than the day).
  public var withoutTime: Instant { Instant(wholeDay: day) }

  /// The moment at which a time is over that began here: the same time of day.
  public func later(_ period: Period) -> Instant {
    Instant(period.end(from: day), second: second)
  }

  /// The second before; for proofs of what holds until a moment.
  public var oneSecondEarlier: Instant? {
    if second > 0 { return Instant(day, second: second - 1) }
    return day.before.map { Instant($0, second: 86_399) }
  }
}

extension Instant: Comparable {
  /// Earlier comes first; a day is its first second.
  public static func < (one: Instant, other: Instant) -> Bool {
    (one.day, one.second) < (other.day, other.second)
  }
}

extension Instant: CustomStringConvertible {
  /// The moment as RFC 3339 writes it, in UTC: `2026-11-26T09:30:00Z`; a day alone: `2026-11-26`.
  public var description: String {
    guard !isWholeDay else { return day.description }
    return String(unsafeUninitializedCapacity: 20) { text in
      _ = text.update(fromContentsOf: day.description.utf8)
      let digits = [second / 36_000, second / 3600 % 10, second / 600 % 6, second / 60 % 10]
      let places = [11, 12, 14, 15]
      for (place, digit) in zip(places, digits) { text[place] = 0x30 + UInt8(digit) }
      text[17] = 0x30 + UInt8(second / 10 % 6)
      text[18] = 0x30 + UInt8(second % 10)
      text[10] = UInt8(ascii: "T")
      text[13] = UInt8(ascii: ":")
      text[16] = UInt8(ascii: ":")
      text[19] = UInt8(ascii: "Z")
      return 20
    }
  }
}

extension Instant {
  /// Reads a moment as RFC 3339 writes it, or a day.
  ///
  /// Parts of a second are left out, and a leap second is the last of its minute.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10, let day = Day(String(decoding: bytes[..<10], as: UTF8.self)) else {
      return nil
    }
    guard bytes.count > 10 else {
      self.init(wholeDay: day)
      return
    }
    guard bytes.count >= 20, bytes[10] | 0x20 == UInt8(ascii: "t"),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let hours = Instant.number(bytes[11..<13], to: 23),
      let minutes = Instant.number(bytes[14..<16], to: 59),
      let seconds = Instant.number(bytes[17..<19], to: 60)
    else { return nil }
    let zone = bytes[19...].drop { $0 == UInt8(ascii: ".") || (0x30...0x39).contains($0) }
    guard bytes[19] != UInt8(ascii: ".") || zone.startIndex > 20,
      !(0x30...0x39).contains(bytes[19]),
      !bytes[20..<max(20, zone.startIndex)].contains(UInt8(ascii: ".")),
      let ahead = Instant.minutesAhead(zone)
    else { return nil }
    let second = hours * 3600 + minutes * 60 + min(seconds, 59) - ahead * 60
    switch second {
    case ..<0:
      guard let before = day.before else { return nil }
      self.init(before, second: second + 86_400)
    case 86_400...: self.init(day.later(days: 1), second: second - 86_400)
    default: self.init(day, second: second)
    }
  }

  /// How many minutes a zone is ahead of UTC: of `Z` none, of `+01:00` 60.
  private static func minutesAhead(_ zone: ArraySlice<UInt8>) -> Int? {
    let zone = Array(zone)
    if zone.count == 1, zone[0] | 0x20 == UInt8(ascii: "z") { return 0 }
    guard zone.count == 6, zone[3] == UInt8(ascii: ":"),
      zone[0] == UInt8(ascii: "+") || zone[0] == UInt8(ascii: "-"),
      let hours = number(zone[1..<3], to: 23), let minutes = number(zone[4..<6], to: 59)
    else { return nil }
    return (zone[0] == UInt8(ascii: "+") ? 1 : -1) * (hours * 60 + minutes)
  }

  private static func number(_ digits: ArraySlice<UInt8>, to most: Int) -> Int? {
    var value = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      value = value * 10 + Int(digit) - 0x30
    }
    return value <= most ? value : nil
  }
}

extension Day {
  /// The day before; nil before the first of the calendar.
  fileprivate var before: Day? {
    if day > 1 { return Day(year: year, month: month, day: day - 1) }
    guard month > 1 else { return Day(year: year - 1, month: 12, day: 31) }
    return [31, 30, 29, 28].lazy.compactMap { Day(year: year, month: month - 1, day: $0) }.first
  }
}
