/// Where a file lies below the council's folder of the output, and how a page there links to another.
///
/// Links are relative, so that one tree works at any address, below any folder and from a stick.
struct PageAddress: Sendable {
  /// The path with `/` between folders, such as `entitlements/staying-put.html`.
  let path: String

  /// How many folders it lies in.
  let depth: Int

  /// The path's bytes: every link on every page is made of them.
  private let bytes: [UInt8]

  /// Where among the bytes the name begins, behind the folders.
  private let nameStart: Int

  init(_ path: String) {
    self.path = path
    bytes = Array(path.utf8)
    depth = bytes.count { $0 == UInt8(ascii: "/") }
    nameStart = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
  }

  /// What leads from the page to the council's folder: empty, `../`, `../../` and so on.
  var root: String { String(repeating: "../", count: depth) }

  /// The link that leads from this page to another, or to a part of it.
  func link(to target: PageAddress, anchor: String? = nil) -> String {
    var bytes: [UInt8] = []
    write(linkTo: target, anchor: anchor, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes the link that leads from this page to another, or to a part of it.
  func write(linkTo target: PageAddress, anchor: String? = nil, into link: inout [UInt8]) {
    if target != self {
      let shared = sharedFolders(with: target)
      for _ in shared.count..<depth { link.append(html: "../") }
      link.append(contentsOf: target.bytes[shared.length...])
    } else if anchor == nil {
      link.append(contentsOf: bytes[nameStart...])
    }
    guard let anchor else { return }
    link.append(UInt8(ascii: "#"))
    link.append(contentsOf: anchor.utf8)
  }

  /// The folders that two addresses have in common: how many, and how many bytes they take.
  private func sharedFolders(with other: PageAddress) -> (count: Int, length: Int) {
    var shared = (count: 0, length: 0)
    for place in 0..<min(nameStart, other.nameStart) {
      guard bytes[place] == other.bytes[place] else { break }
      if bytes[place] == UInt8(ascii: "/") { shared = (shared.count + 1, place + 1) }
    }
    return shared
  }
}

extension PageAddress: Hashable {
  static func == (one: PageAddress, other: PageAddress) -> Bool { one.path == other.path }

  func hash(into hasher: inout Hasher) { hasher.combine(path) }
}

extension PageAddress: CustomStringConvertible {
  var description: String { path }
}
