import OfferForms
import Testing

struct SharedBeginningTests {
  /// Longer than a block of SHA-256, and no whole number of words.
  private let shared = [UInt8](repeating: UInt8(ascii: "a"), count: 101)

  @Test(arguments: ["", "b", "bcdefgh", "another end"])
  func `what begins alike has the fingerprint of all its bytes`(end: String) {
    let beginning = SharedBeginning(of: shared + "one".utf8, and: shared + "other".utf8)
    let content = shared + end.utf8
    #expect(beginning.fingerprint(of: content) == Fingerprint(of: content))
  }

  @Test(arguments: [0, 7, 8, 95, 96, 100])
  func `what begins otherwise has it too`(place: Int) {
    let beginning = SharedBeginning(of: shared, and: shared)
    var content = shared + "end".utf8
    content[place] = UInt8(ascii: "b")
    #expect(beginning.fingerprint(of: content) == Fingerprint(of: content))
  }

  @Test func `what is shorter than the beginning has it too`() {
    let beginning = SharedBeginning(of: shared, and: shared)
    #expect(beginning.fingerprint(of: [1, 2]) == Fingerprint(of: [1, 2]))
  }

  @Test func `contents with nothing in common share nothing`() {
    let beginning = SharedBeginning(of: [1], and: [])
    #expect(beginning.fingerprint(of: shared) == Fingerprint(of: shared))
  }
}
