/// A hash of bytes that can be carried on from folder to file (FNV-1a, 64 bits).
struct ByteHash: Hashable, Comparable, Sendable {
  var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func feed(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { feed(byte) }
  }

  static func < (one: ByteHash, other: ByteHash) -> Bool { one.value < other.value }
}
