/// A folder of files as a value: all that a build reads.
public struct SourceTree: Hashable, Sendable {
  /// The files in the order of their paths' bytes, whatever the order on the disk.
  public let files: [SourceFile]

  /// Makes a tree of files; of two with one path the later one counts.
  public init(_ files: [SourceFile]) {
    var seen: [String: SourceFile] = [:]
    for file in files { seen[file.path] = file }
    self.files = seen.values.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The file at a path, if there is one.
  public subscript(path: String) -> SourceFile? {
    var low = 0
    var high = files.count
    while low < high {
      let middle = (low + high) / 2
      if files[middle].path.utf8.lexicographicallyPrecedes(path.utf8) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < files.count && files[low].path == path ? files[low] : nil
  }

  /// The files below a folder, such as `Content/derby`, in the order of their paths.
  public func files(below folder: String) -> [SourceFile] {
    files.filter { $0.path.hasPrefix(folder + "/") }
  }
}
