/// How one tree of files differs from another, a line for each file, for whoever reads a failed test.
struct TreeDifference {
  /// The differences in the order of the paths; empty where the trees are the same.
  let lines: [String]

  /// Compares files by their paths.
  init(from expected: [String: [UInt8]], to actual: [String: [UInt8]]) {
    let paths = Set(expected.keys).union(actual.keys).sorted()
    lines = paths.compactMap { path in
      guard let old = expected[path] else { return "\(path): is not expected" }
      guard let new = actual[path] else { return "\(path): is missing" }
      return old == new ? nil : TreeDifference.firstLine(in: path, from: old, to: new)
    }
  }

  private static func firstLine(
    in path: String, from expected: [UInt8], to actual: [UInt8]
  ) -> String {
    let old = String(decoding: expected, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let new = String(decoding: actual, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let same = zip(old, new).prefix { $0 == $1 }.count
    return """
      \(path):\(same + 1):
        expected: \(old.indices.contains(same) ? String(old[same]) : "the end")
        actual:   \(new.indices.contains(same) ? String(new[same]) : "the end")
      """
  }
}
