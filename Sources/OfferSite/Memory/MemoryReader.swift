import OfferForms

/// Reads values one after the other, as `MemoryWriter` wrote them; nil where there are no more.
struct MemoryReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    rest = bytes
  }

  /// Whether everything was read.
  var isAtEnd: Bool { rest.isEmpty }

  mutating func number() -> Int? {
    take(4)?.withUnsafeBytes {
      Int(UInt32(littleEndian: $0.loadUnaligned(as: UInt32.self)))
    }
  }

  mutating func text() -> String? {
    guard let count = number(), let bytes = take(count) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  mutating func texts() -> [String]? { list { $0.text() } }

  mutating func fingerprint() -> Fingerprint? {
    take(Fingerprint.size).flatMap { Fingerprint(bytes: $0) }
  }

  mutating func hashes() -> [ByteHash]? {
    guard let count = number(), count <= rest.count / 8, let bytes = take(8 * count) else {
      return nil
    }
    return bytes.withUnsafeBytes { bytes in
      (0..<count).map { place in
        let value = bytes.loadUnaligned(fromByteOffset: 8 * place, as: UInt64.self)
        return ByteHash(value: UInt64(littleEndian: value))
      }
    }
  }

  /// Reads a list, its length first.
  mutating func list<Value>(_ read: (inout MemoryReader) -> Value?) -> [Value]? {
    // Nothing takes less than a byte, so a length that cannot be true asks for no memory.
    guard let count = number(), count <= rest.count else { return nil }
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count {
      guard let value = read(&self) else { return nil }
      values.append(value)
    }
    return values
  }

  private mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard count <= rest.count else { return nil }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }
}
