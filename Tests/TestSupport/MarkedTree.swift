public import Diagnostics

/// A site in one string, as `SourceTree(archive:)` reads it, with places marked as in `MarkedText`.
public struct MarkedTree: Hashable, Sendable {
  /// The files without their marks.
  public let tree: SourceTree

  /// The places by their numbers; each number is used in one file only.
  public let locations: [Int: SourceLocation]

  /// Takes the marks out of a site.
  public init(archive: String) {
    var locations: [Int: SourceLocation] = [:]
    let files = SourceTree(archive: archive).files.map { file in
      let marked = MarkedText(String(decoding: file.bytes, as: UTF8.self), path: file.path)
      locations.merge(marked.locations) { first, _ in first }
      return SourceFile(path: file.path, text: marked.text)
    }
    tree = SourceTree(files)
    self.locations = locations
  }
}
