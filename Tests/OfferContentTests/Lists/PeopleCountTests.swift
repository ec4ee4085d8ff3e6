import Testing

@testable import OfferContent

/// Disclosure control at each boundary.
@Suite struct PeopleCountTests {
  @Test(
    arguments: [
      (0, "0"), (1, "*"), (5, "*"), (9, "*"), (10, "10"), (12, "10"), (13, "15"), (17, "15"),
      (18, "20"), (100, "100"), (1_003, "1005"),
    ])
  func `a number of people is 0, hidden, or rounded to 5`(count: Int, published: String) {
    #expect(PeopleCount.published(count) == published)
  }

  @Test(
    arguments: [
      (0, 20, "0"), (1, 20, "*"), (9, 200, "*"), (10, 20, "50"), (10, 17, "*"), (10, 18, "50"),
      (12, 19, "50"), (20, 20, "100"), (149, 250, "60"), (10, 0, "*"), (33, 100, "35"),
    ])
  func `a percentage is made of rounded numbers, and hidden below 20`(
    part: Int, base: Int, published: String
  ) {
    #expect(PeopleCount.publishedPercent(of: part, in: base) == published)
  }

  @Test(arguments: [(0, 20), (50, 20), (100, 20), (60, 250), (4, 250), (33, 30)])
  func `what rounded numbers give may be published`(percent: Int, base: Int) {
    #expect(PeopleCount.canBePublished(percent: percent, of: base))
  }

  @Test(arguments: [(5, 20), (25, 20), (51, 20), (50, 19), (50, 15), (2, 250), (61, 250)])
  func `what only small or uneven numbers give may not`(percent: Int, base: Int) {
    #expect(!PeopleCount.canBePublished(percent: percent, of: base))
  }

  @Test(
    arguments: [
      ("Taken up by 7 care leavers", 7), ("About 62 young people came", 62),
      ("seven children were asked", 7), ("9 people.", 9),
    ])
  func `a number of people in words is found`(words: String, count: Int) {
    #expect(PeopleWords.count(in: words) == count)
  }

  @Test(
    arguments: [
      "Up to 8 apprentices", "5 practical apprenticeships a year", "A target of 7 care leavers",
      "16 to 24", "People of 16 or over", "7",
    ])
  func `a limit, a target, an age or an offer is no number of people`(words: String) {
    #expect(PeopleWords.count(in: words) == nil)
  }
}
