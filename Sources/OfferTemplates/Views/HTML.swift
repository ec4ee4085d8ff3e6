/// Bytes that are HTML already: what a view must declare before a template may leave it unescaped.
public struct HTML: Hashable, Sendable {
  /// The UTF-8 bytes.
  public var bytes: [UInt8]

  /// Takes bytes that are HTML already.
  public init(bytes: [UInt8] = []) {
    self.bytes = bytes
  }

  /// Takes text that is HTML already.
  public init(_ text: String) {
    self.init(bytes: Array(text.utf8))
  }
}
