import Glibc
import OfferContent
import OfferForms

/// The machine's clock, for what has no say in what is built but the day that is.
enum Clock {
  /// The day, where this machine stands; nil where its clock is set outside the years 1 to 9999.
  static var today: Day? {
    var now = time(nil)
    var parts = tm()
    guard localtime_r(&now, &parts) != nil else { return nil }
    return Day(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }

  /// The moment, in UTC; nil where its clock is set outside the years 1 to 9999.
  static var now: Instant? {
    var now = time(nil)
    var parts = tm()
    guard gmtime_r(&now, &parts) != nil,
      let day = Day(
        year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    else { return nil }
    let minutes = Int(parts.tm_hour) * 60 + Int(parts.tm_min)
    return Instant(day, second: minutes * 60 + min(Int(parts.tm_sec), 59))
  }

  /// The seconds since some moment that stays the same.
  static var seconds: Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }
}
