/// The files that a report points into, each taken apart only once where there are few.
struct SourceQuotes {
  /// How many files are kept: a report in reading order goes from one to the next, and its notes
  /// often point into the same few.
  private static let capacity = 32

  private let tree: SourceTree
  private var texts: [String: SourceText?] = [:]

  /// Quotes from the files of a tree.
  init(from tree: SourceTree) {
    self.tree = tree
  }

  /// The line of a place, without its end; nil where there is no such file or line.
  mutating func line(of location: SourceLocation) -> ArraySlice<UInt8>? {
    if let text = texts[location.path] { return text?.line(location.line) }
    if texts.count == SourceQuotes.capacity { texts.removeAll(keepingCapacity: true) }
    let text = tree[location.path].flatMap(SourceText.init)
    texts[location.path] = .some(text)
    return text?.line(location.line)
  }
}
