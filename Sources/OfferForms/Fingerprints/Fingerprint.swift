import CCrypto

/// The SHA-256 of some bytes (FIPS 180-4).
public struct Fingerprint: Hashable, Sendable {
  /// How many bytes a digest has.
  public static let size = Int(SHA256_DIGEST_LENGTH)

  private let digest: Digest

  /// The 32 bytes of the digest.
  public var bytes: [UInt8] { withUnsafeBytes(of: digest) { Array($0) } }

  /// Takes a digest that was computed before; nil where there are not 32 bytes.
  public init?(bytes: ArraySlice<UInt8>) {
    guard bytes.count == Fingerprint.size else { return nil }
    digest = bytes.withUnsafeBytes { $0.loadUnaligned(as: Digest.self) }
  }

  /// Computes the digest of bytes.
  public init(of content: [UInt8]) {
    self.init(of: content[...])
  }

  /// Computes the digest of bytes.
  public init(of content: ArraySlice<UInt8>) {
    self.init(of: content, after: HashState())
  }

  /// Computes the digest of bytes that follow others, which were taken in already.
  init(of content: ArraySlice<UInt8>, after state: HashState) {
    var state = state
    state.take(content)
    digest = state.digest
  }

  /// The digest as 64 hexadecimal digits, as `sha256sum` prints it.
  public var hex: String {
    String(unsafeUninitializedCapacity: 2 * Fingerprint.size) { text in
      withUnsafeBytes(of: digest) { bytes in
        for (index, byte) in bytes.enumerated() {
          text[2 * index] = Fingerprint.digit(byte >> 4)
          text[2 * index + 1] = Fingerprint.digit(byte & 15)
        }
      }
      return 2 * Fingerprint.size
    }
  }

  /// The digest in Base64 with padding (RFC 4648 section 4), as a Content-Security-Policy wants it.
  public var base64: String {
    let bytes = bytes
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(44)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        let isPadding = place > group.count
        text.append(isPadding ? UInt8(ascii: "=") : digits[bits >> (18 - 6 * place) & 63])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension Fingerprint {
  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}

/// The bytes of a digest, in their order.
///
/// There are two for each page, and an array would be one more thing to make, to count and to give back.
struct Digest: Hashable, Sendable {
  private var first: UInt64 = 0
  private var second: UInt64 = 0
  private var third: UInt64 = 0
  private var fourth: UInt64 = 0
}

/// What SHA-256 remembers between one block of bytes and the next; a copy goes on by itself.
struct HashState {
  private var state = SHA256_CTX()

  init() { SHA256_Init(&state) }

  /// Takes bytes in.
  mutating func take(_ content: ArraySlice<UInt8>) {
    content.withUnsafeBufferPointer { _ = SHA256_Update(&state, $0.baseAddress, $0.count) }
  }

  /// The digest of all bytes that were taken in.
  var digest: Digest {
    var last = state
    var digest = Digest()
    withUnsafeMutableBytes(of: &digest) { digest in
      _ = SHA256_Final(digest.assumingMemoryBound(to: UInt8.self).baseAddress, &last)
    }
    return digest
  }
}
