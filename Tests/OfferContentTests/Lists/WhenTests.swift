import Testing

@testable import OfferContent

@Suite struct WhenTests {
  @Test(
    arguments: [
      ("2021-03-15", "15 March 2021", "2021-03-15"), ("2021-02", "February 2021", "2021-02-28"),
      ("2015", "2015", "2015-12-31"),
    ])
  func `a time is as exact as it is known`(text: String, written: String, lastDay: String) {
    #expect(When(text).written == written)
    #expect(When(text).lastDay == Day(lastDay))
  }

  @Test(arguments: ["2016 to 2017", "2021-13", "after October 2017", "20155"])
  func `anything else is words`(text: String) {
    #expect(When(text) == .words(text))
    #expect(When(text).lastDay == nil)
  }
}
