import Testing

@testable import OfferContent

@Suite struct DayTests {
  @Test(arguments: [
    "2026-11-21", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "2026-01-31",
  ])
  func `a day is written as it is read`(_ text: String) throws {
    #expect(try #require(Day(text)).description == text)
  }

  @Test(arguments: [
    "2026-13-45", "2025-02-29", "1900-02-29", "2026-04-31", "2026-00-10", "2026-01-00",
    "0000-01-01", "26-11-21", "2026/11/21", "2026-1-1", "21 November 2026", "2026-11-21T00:00", "",
    "２０２６-11-21",
  ])
  func `what the calendar does not have is no day`(_ text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `days are ordered and written in British English`() throws {
    let (first, last) = (try #require(Day("2026-09-30")), try #require(Day("2026-11-01")))
    #expect(first < last)
    #expect(last.written == "1 November 2026")
  }

  @Test func `months later ends with a shorter month`() throws {
    let day = try #require(Day("2023-11-30"))
    #expect(day.later(months: 3).description == "2024-02-29")
    #expect(day.later(months: 12).description == "2024-11-30")
    #expect(day.later(months: 1).description == "2023-12-30")
    #expect(day.later(months: 2).description == "2024-01-30")
  }

  @Test(arguments: [
    ("2010-11-26", "2026-11-25", 15), ("2010-11-26", "2026-11-26", 16),
    ("2008-02-29", "2024-02-28", 15), ("2008-02-29", "2024-02-29", 16),
    ("2008-02-29", "2026-02-28", 17), ("2008-02-29", "2026-03-01", 18),
    ("2008-02-29", "2029-02-28", 20), ("2008-02-29", "2029-03-01", 21),
    ("2008-02-29", "2033-02-28", 24), ("2008-02-29", "2033-03-01", 25),
    ("2008-02-28", "2026-02-28", 18), ("2008-03-01", "2026-02-28", 17),
    ("2026-11-26", "2026-11-26", 0),
  ])
  func `an age begins with the day of the birthday`(born: String, today: String, age: Int) throws {
    #expect(try #require(Day(born)).age(on: try #require(Day(today))) == age)
  }

  @Test func `nobody has an age before they were born`() throws {
    #expect(try #require(Day("2026-11-27")).age(on: try #require(Day("2026-11-26"))) == nil)
  }
}
