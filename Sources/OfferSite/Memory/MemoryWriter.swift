import OfferForms

/// Writes values one after the other, as `MemoryReader` reads them.
struct MemoryWriter {
  private(set) var bytes: [UInt8]

  /// Goes on behind a beginning.
  init(after beginning: [UInt8]) {
    bytes = beginning
  }

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
    hashes.map(\.value.littleEndian).withUnsafeBytes { bytes.append(contentsOf: $0) }
  }
}
