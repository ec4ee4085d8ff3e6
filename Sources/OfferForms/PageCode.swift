/// The short code of a page, for telling the council about it by telephone or post.
///
/// It is made of the page's address alone, so that it stays the same when the words change.
public struct PageCode: Hashable, Sendable, CustomStringConvertible {
  /// The code as it is read out, two groups of three such as `K7M-2PX`.
  ///
  /// It leaves out 0, 1, I, L and O, which sound or look alike.
  public let description: String

  private static let letters = Array("23456789ABCDEFGHJKMNPQRSTUVWXYZ".utf8)

  /// The code of the page at an address below the council's folder, such as `housing.html`.
  public init(council: String, path: String) {
    let digest = Fingerprint(of: Array("\(council)/\(path)".utf8)).bytes
    let letters = digest.prefix(6).map { PageCode.letters[Int($0) % PageCode.letters.count] }
    description = String(
      decoding: letters[..<3] + [UInt8(ascii: "-")] + letters[3...], as: UTF8.self)
  }
}
