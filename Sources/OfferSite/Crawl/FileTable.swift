/// The files of the output by their paths, for links that are resolved without making a path.
struct FileTable: Sendable {
  private let paths: [[UInt8]]

  /// Numbers of files, by the last bits of the hash of their paths; -1 where there is none.
  private let slots: [Int32]

  init(_ files: [RenderedFile]) {
    paths = files.map { Array($0.path.utf8) }
    var capacity = 16
    while capacity < files.count * 2 { capacity *= 2 }
    var slots = [Int32](repeating: -1, count: capacity)
    for (number, path) in paths.enumerated() {
      var hash = ByteHash()
      hash.feed(path)
      var slot = Int(truncatingIfNeeded: hash.value) & (capacity - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = Int32(number)
    }
    self.slots = slots
  }

  /// The file to which a relative link leads; nil where there is none.
  ///
  /// - Parameters:
  ///   - link: the link without its `#`.
  ///   - number: the number of the page on which it stands.
  /// - Returns: the number of the file.
  func file(linkedBy link: UnsafeBufferPointer<UInt8>, from number: Int) -> Int? {
    let page = paths[number]
    var folder = FileTable.folderEnd(in: page, before: page.count)
    var start = 0
    while FileTable.leadsUp(link, at: start) {
      guard folder > 0 else { return nil }
      folder = FileTable.folderEnd(in: page, before: folder - 1)
      start += 3
    }
    return file(in: page[..<folder], named: UnsafeBufferPointer(rebasing: link[start...]))
  }
}

extension FileTable {
  private func file(in folder: ArraySlice<UInt8>, named name: UnsafeBufferPointer<UInt8>) -> Int? {
    var hash = ByteHash()
    hash.feed(folder)
    hash.feed(name)
    var slot = Int(truncatingIfNeeded: hash.value) & (slots.count - 1)
    while slots[slot] >= 0 {
      if FileTable.is(paths[Int(slots[slot])], name, in: folder) { return Int(slots[slot]) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Whether a path is that of a name in a folder.
  ///
  /// The library's own comparison is generic, and took half of the time that a link takes.
  private static func `is`(
    _ path: [UInt8], _ name: UnsafeBufferPointer<UInt8>, in folder: ArraySlice<UInt8>
  ) -> Bool {
    guard path.count == folder.count + name.count else { return false }
    for place in 0..<folder.count where path[place] != folder[place] { return false }
    for place in 0..<name.count where path[folder.count + place] != name[place] { return false }
    return true
  }

  /// Where the name begins behind the last `/` before a place.
  private static func folderEnd(in path: [UInt8], before place: Int) -> Int {
    var end = place
    while end > 0, path[end - 1] != UInt8(ascii: "/") { end -= 1 }
    return end
  }

  private static func leadsUp(_ link: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    start + 3 <= link.count && link[start] == UInt8(ascii: ".")
      && link[start + 1] == UInt8(ascii: ".") && link[start + 2] == UInt8(ascii: "/")
  }
}
