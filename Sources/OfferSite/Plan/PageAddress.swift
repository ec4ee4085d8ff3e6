/// Where a file lies below the council's folder of the output, and how a page there links to another.
///
/// Links are relative, so that one tree works at any address, below any folder and from a stick.
struct PageAddress: Hashable, Sendable {
  /// The path with `/` between folders, such as `entitlements/staying-put.html`.
  let path: String

  /// How many folders it lies in.
  let depth: Int

  init(_ path: String) {
    self.path = path
    depth = path.utf8.count { $0 == UInt8(ascii: "/") }
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
  func write(linkTo target: PageAddress, anchor: String? = nil, into bytes: inout [UInt8]) {
    if target != self {
      let shared = sharedFolders(with: target)
      for _ in shared.count..<depth { bytes.append(contentsOf: "../".utf8) }
      bytes.append(contentsOf: target.path.utf8.dropFirst(shared.length))
    } else if anchor == nil {
      bytes.append(contentsOf: path.utf8.suffix(whereAll: { $0 != UInt8(ascii: "/") }))
    }
    guard let anchor else { return }
    bytes.append(UInt8(ascii: "#"))
    bytes.append(contentsOf: anchor.utf8)
  }
}

extension PageAddress: CustomStringConvertible {
  var description: String { path }
}

extension PageAddress {
  /// The folders that two addresses have in common: how many, and how many bytes they take.
  private func sharedFolders(with other: PageAddress) -> (count: Int, length: Int) {
    var shared = (count: 0, length: 0)
    var position = 0
    for (byte, otherByte) in zip(path.utf8, other.path.utf8) {
      guard byte == otherByte else { break }
      position += 1
      if byte == UInt8(ascii: "/") { shared = (shared.count + 1, position) }
    }
    return shared
  }
}

extension String.UTF8View {
  /// The longest end of the text all of whose bytes pass a test.
  fileprivate func suffix(whereAll passes: (UInt8) -> Bool) -> Substring.UTF8View {
    var start = endIndex
    while start > startIndex, passes(self[index(before: start)]) { start = index(before: start) }
    return self[start...]
  }
}
