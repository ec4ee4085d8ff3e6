import Testing

@testable import OfferContent

@Suite struct AmountTests {
  @Test(arguments: [
    ("£3,000", 300_000), ("up to £1,200 a year", 120_000), ("£57.90", 5_790), ("£25", 2_500),
    ("£16,000.", 1_600_000), ("£1.5", 100),
  ])
  func `the one sum in some words is found`(_ words: String, _ pence: Int) {
    #expect(Amount.pence(in: words) == pence)
  }

  @Test(arguments: ["nothing", "£25 or £50", "£", "three thousand pounds"])
  func `no sum or two sums are no sum`(_ words: String) {
    #expect(Amount.pence(in: words) == nil)
  }
}
