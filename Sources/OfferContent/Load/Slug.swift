/// The names that become addresses, and by which records are called.
package enum Slug {
  /// Whether it has small letters, digits and single hyphens between them only.
  package static func isSlug(_ name: some StringProtocol) -> Bool {
    var wasHyphen = true
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        wasHyphen = false
      case UInt8(ascii: "-") where !wasHyphen:
        wasHyphen = true
      default:
        return false
      }
    }
    return !wasHyphen
  }
}
