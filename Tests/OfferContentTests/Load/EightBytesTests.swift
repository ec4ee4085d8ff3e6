import Testing

@testable import OfferContent

@Suite struct EightBytesTests {
  /// Every byte there is, at every place of eight, before an end that is not a multiple of eight.
  private static let everyByte = (0..<11).flatMap { rest in
    Array(UInt8.min...UInt8.max) + Array(repeating: UInt8.max, count: rest)
  }

  private func visited(_ flags: (EightBytes) -> UInt64, in bytes: ArraySlice<UInt8>) -> [Int] {
    var visited: [Int] = []
    bytes.visitBytes(flaggedBy: flags) { visited.append($0) }
    return visited
  }

  @Test(arguments: UInt8.min...UInt8.max)
  func `bytes that equal a byte are visited, in order and no others`(_ byte: UInt8) {
    let bytes = EightBytesTests.everyByte[3...]
    #expect(
      visited({ $0.flags(equalTo: byte) }, in: bytes) == bytes.indices.filter { bytes[$0] == byte })
  }

  @Test(arguments: UInt8.min...0x7F)
  func `bytes below a byte of ASCII are visited`(_ byte: UInt8) {
    let bytes = EightBytesTests.everyByte[5...]
    #expect(
      visited({ $0.flags(below: byte) }, in: bytes) == bytes.indices.filter { bytes[$0] < byte })
  }

  @Test func `bytes that are not ASCII are visited`() {
    let bytes = EightBytesTests.everyByte[...]
    #expect(
      visited({ $0.flagsBeyondASCII }, in: bytes) == bytes.indices.filter { bytes[$0] >= 0x80 })
  }

  @Test(arguments: 0...17)
  func `nothing behind the end is visited, however short the bytes are`(_ count: Int) {
    let bytes = Array(repeating: UInt8(ascii: "x"), count: count)[...]
    #expect(visited({ $0.flags(equalTo: UInt8(ascii: "x")) }, in: bytes) == Array(0..<count))
    #expect(visited({ $0.flags(below: UInt8(ascii: "x")) }, in: bytes).isEmpty)
  }

  @Test func `the first such byte is found from any place`() {
    let bytes = Array("one two three".utf8)
    let places = bytes.indices.map { bytes.place(of: UInt8(ascii: "t"), from: $0) }
    #expect(places == [4, 4, 4, 4, 4, 8, 8, 8, 8, nil, nil, nil, nil])
    #expect(bytes.place(of: UInt8(ascii: "t"), from: bytes.count) == nil)
    #expect(bytes.place(of: 0, from: 0) == nil)
  }
}
