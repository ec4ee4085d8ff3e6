/// What the name of a source file says about the address of its page.
enum Address {
  /// The name without folder and ending: `Content/derby/pages/about.md` gives `about`.
  static func slug(of path: String) -> String {
    let path = path.utf8
    let start = path.lastIndex(of: UInt8(ascii: "/")).map(path.index(after:)) ?? path.startIndex
    return String(Substring(path[start...].prefix { $0 != UInt8(ascii: ".") }))
  }

  /// Whether it is an address of a page below a council's folder: `entitlements/old-name.html`.
  static func isPage(_ address: String) -> Bool {
    guard address.hasSuffix(".html") else { return false }
    let parts = address.dropLast(5).split(separator: "/", omittingEmptySubsequences: false)
    return parts.count <= 3 && parts.allSatisfy { Slug.isSlug($0) }
  }
}
