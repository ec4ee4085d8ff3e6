import OfferContent
import Testing

@Suite struct ConcurrentMapTests {
  @Test(arguments: [0, 1, 2, 15, 16, 17, 1000], [1, 2, 7, 64])
  func `the order stays whatever the number of jobs`(count: Int, jobs: Int) {
    let numbers = Array(0..<count)
    #expect(numbers.concurrentMap(jobs: jobs) { $0 * 2 } == numbers.map { $0 * 2 })
  }

  @Test func `a chunk may become more or fewer elements`() {
    let numbers = Array(0..<100)
    let even = numbers.concurrentMap(jobs: 3, inChunks: { $0.filter { $0.isMultiple(of: 2) } })
    #expect(even == numbers.filter { $0.isMultiple(of: 2) })
  }
}
