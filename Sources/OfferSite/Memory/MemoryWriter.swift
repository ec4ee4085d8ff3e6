import OfferForms

/// Writes values one after the other, as `MemoryReader` reads them.
struct MemoryWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ number: Int) {
    withUnsafeBytes(of: UInt32(truncatingIfNeeded: number).littleEndian) {
      bytes.append(contentsOf: $0)
    }
  }

  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func write(_ texts: [String]) {
    write(texts.count)
    for text in texts { write(text) }
  }

  mutating func write(_ fingerprint: Fingerprint) {
    bytes.append(contentsOf: fingerprint.bytes)
  }

  mutating func write(_ hashes: [ByteHash]) {
    write(hashes.count)
    for hash in hashes {
      withUnsafeBytes(of: hash.value.littleEndian) { bytes.append(contentsOf: $0) }
    }
  }
}
