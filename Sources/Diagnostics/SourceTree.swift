/// A folder of files as a value: all that a build reads.
public struct SourceTree: Hashable, Sendable {
  /// The files in the order of their paths' bytes, whatever the order on the disk.
  public let files: [SourceFile]

  /// Makes a tree of files; of two with one path the later one counts.
  ///
  /// Paths are the same only where their bytes are: a disk may hold two that merely look alike.
  public init(_ files: [SourceFile]) {
    var ordered: [SourceFile] = []
    ordered.reserveCapacity(files.count)
    for file in files.sorted(by: { $0.path.precedes($1.path) }) {
      if let last = ordered.last, !last.path.precedes(file.path) { ordered.removeLast() }
      ordered.append(file)
    }
    self.files = ordered
  }

  /// The file at a path, if there is one.
  public subscript(path: String) -> SourceFile? {
    let place = firstPlace(notBefore: path)
    guard place < files.count, !path.precedes(files[place].path) else { return nil }
    return files[place]
  }

  /// The files below a folder, such as `Content/derby`, in the order of their paths.
  public func files(below folder: String) -> [SourceFile] {
    let folder = folder + "/"
    let start = firstPlace(notBefore: folder)
    return Array(files[start...].prefix { $0.path.utf8.starts(with: folder.utf8) })
  }
}

extension SourceTree {
  private func firstPlace(notBefore path: String) -> Int {
    var low = 0
    var high = files.count
    while low < high {
      let middle = (low + high) / 2
      if files[middle].path.precedes(path) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}

extension String {
  /// Whether it comes before another string by its bytes; without a copy where both lie in one piece.
  fileprivate func precedes(_ other: String) -> Bool {
    let answer = utf8.withContiguousStorageIfAvailable { one in
      other.utf8.withContiguousStorageIfAvailable { other in
        let shared = Swift.min(one.count, other.count)
        let (ours, theirs) = (UnsafeRawBufferPointer(one), UnsafeRawBufferPointer(other))
        var index = 0
        // Most paths begin with the same folders.
        while index &+ 8 <= shared,
          ours.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            == theirs.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        {
          index &+= 8
        }
        while index < shared, one[index] == other[index] { index &+= 1 }
        return index < shared ? one[index] < other[index] : one.count < other.count
      }
    }
    return (answer ?? nil) ?? utf8.lexicographicallyPrecedes(other.utf8)
  }
}
