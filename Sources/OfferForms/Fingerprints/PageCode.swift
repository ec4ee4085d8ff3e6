/// The short code of a page, for telling the council about it by telephone or post.
///
/// It is made of the page's address alone, so that it stays the same when the words change. Six of 25
/// letters make 244 million codes: that two pages of one council share theirs happens to one council
/// in 8,000 at 250 pages, to one in 500 at 1,000 pages, and to one in five at 10,000.
public struct PageCode: Hashable, Sendable, CustomStringConvertible {
  /// The code as it is read out, two groups of three such as `K7M-2PX`.
  ///
  /// It has no 0, O, 1, I or L, and of 2 and Z, 5 and S, 8 and B only the digit: they look alike. It
  /// has no vowel, so that it is never a word.
  public let description: String

  private static let letters = Array("23456789CDFGHJKMNPQRTVWXY".utf8)

  /// The code of the page at an address below the council's folder, such as `housing.html`.
  public init(council: String, path: String) {
    let digest = Fingerprint(of: Array("\(council)/\(path)".utf8)).bytes
    let letters = digest.prefix(6).map { PageCode.letters[Int($0) % PageCode.letters.count] }
    description = String(
      decoding: letters[..<3] + [UInt8(ascii: "-")] + letters[3...], as: UTF8.self)
  }
}
