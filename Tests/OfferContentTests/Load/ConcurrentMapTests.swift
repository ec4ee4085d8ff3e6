import Testing

@testable import OfferContent

@Suite struct ConcurrentMapTests {
  @Test(arguments: [1, 2, 3, 8], [0, 1, 2, 15, 16, 17, 1_000])
  func `the order is kept whatever the number of jobs`(jobs: Int, count: Int) {
    let numbers = Array(0..<count)
    #expect(numbers.concurrentMap(jobs: jobs) { $0 * 2 } == numbers.map { $0 * 2 })
  }
}
