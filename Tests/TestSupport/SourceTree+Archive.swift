public import Diagnostics

extension SourceTree {
  /// A site in one string: each file begins with a line that names it between two hyphens.
  ///
  /// ```
  /// -- Content/derby/council.yaml --
  /// name: Derby City Council
  /// -- Content/derby/pages/about.md --
  /// …
  /// ```
  ///
  /// What stands before the first such line is a remark and belongs to no file. Every file that is
  /// not empty ends with a line end, also the last.
  public init(archive: String) {
    var files: [(path: String, text: String)] = []
    for line in archive.split(separator: "\n", omittingEmptySubsequences: false) {
      if let path = SourceTree.path(in: line) {
        files.append((path, ""))
      } else if let last = files.indices.last {
        files[last].text += line + "\n"
      }
    }
    if archive.hasSuffix("\n"), let last = files.indices.last, files[last].text.hasSuffix("\n") {
      files[last].text.removeLast()
    }
    self.init(files.map { SourceFile(path: $0.path, text: $0.text) })
  }

  private static func path(in line: Substring) -> String? {
    guard line.hasPrefix("-- "), line.hasSuffix(" --"), line.utf8.count > 6 else { return nil }
    return String(line.dropFirst(3).dropLast(3))
  }
}
