/// A beginning that contents have in common, hashed once for all of them.
///
/// Half of every page is the style sheet at its top.
public struct SharedBeginning {
  private let bytes: ArraySlice<UInt8>

  /// What the hash is after these bytes.
  private let state: HashState

  /// Finds the beginning that two contents have in common.
  public init(of one: [UInt8], and other: [UInt8]) {
    var length = 0
    while length < one.count, length < other.count, one[length] == other[length] { length += 1 }
    bytes = one[..<length]
    var state = HashState()
    state.take(bytes)
    self.state = state
  }

  /// Whether they have nothing in common.
  public var isEmpty: Bool { bytes.isEmpty }

  /// The digest of a content, whether it begins like that or not.
  public func fingerprint(of content: [UInt8]) -> Fingerprint {
    content.begins(with: bytes)
      ? Fingerprint(of: content[bytes.count...], after: state) : Fingerprint(of: content)
  }
}

extension [UInt8] {
  /// Compares eight bytes at once: byte by byte, it would cost as much as hashing them.
  fileprivate func begins(with beginning: ArraySlice<UInt8>) -> Bool {
    guard count >= beginning.count else { return false }
    return withUnsafeBytes { bytes in
      beginning.withUnsafeBytes { beginning in
        var index = 0
        while index + 8 <= beginning.count {
          guard
            bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
              == beginning.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          else { return false }
          index += 8
        }
        return bytes[index..<beginning.count].elementsEqual(beginning[index...])
      }
    }
  }
}
