import OfferContent
import Testing

@testable import OfferForms

struct InstantTests {
  @Test(arguments: [
    ("2026-11-26", "2026-11-26"), ("2026-11-26T09:30:00Z", "2026-11-26T09:30:00Z"),
    ("2026-11-26t09:30:00.999z", "2026-11-26T09:30:00Z"),
    ("2026-11-26T00:30:00+01:00", "2026-11-25T23:30:00Z"),
    ("2027-01-01T00:00:00+00:01", "2026-12-31T23:59:00Z"),
    ("2024-03-01T00:00:00+14:00", "2024-02-29T10:00:00Z"),
    ("2026-12-31T23:30:00-01:00", "2027-01-01T00:30:00Z"),
    ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z"),
  ])
  func `moments are read as RFC 3339 writes them, and become UTC`(text: String, utc: String) {
    #expect(Instant(text)?.description == utc)
  }

  @Test(arguments: [
    "", "26 November 2026", "2026-11-26T", "2026-11-26 09:30:00Z", "2026-11-26T09:30:00",
    "2026-11-26T24:00:00Z", "2026-11-26T09:60:00Z", "2026-11-26T09:30:00.Z",
    "2026-11-26T09:30:001Z", "2026-11-26T09:30:00+1:00", "2026-02-29T09:30:00Z",
    "0001-01-01T00:00:00+01:00", "2026-11-26T09:30:00.1.2Z", "2026-11-26T09:30:00Zx",
  ])
  func `what is no moment is none`(text: String) {
    #expect(Instant(text) == nil)
  }

  @Test func `a month that is shorter ends a time on its last day`() throws {
    let sent = try #require(Instant("2027-08-31T10:30:00Z"))
    #expect(sent.later(Period(months: 6)).description == "2028-02-29T10:30:00Z")
    #expect(sent.later(Period(months: 1, days: 1)).description == "2027-10-01T10:30:00Z")
  }

  @Test func `the second before midnight is a day earlier`() throws {
    let midnight = try #require(Instant("2028-03-01"))
    #expect(midnight.oneSecondEarlier?.description == "2028-02-29T23:59:59Z")
  }
}
