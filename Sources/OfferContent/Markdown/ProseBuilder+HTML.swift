import Diagnostics

extension ProseBuilder {
  /// Says what to use instead of raw HTML, which is never put out.
  ///
  /// The end of an element is not reported where its beginning was.
  mutating func reportHTML(_ node: MarkdownNode, at place: SourceLocation) {
    let markup = node.literal.drop { $0.isSpacing }
    let isEnd = markup.dropFirst().first == ASCII.slash
    let name = markup.dropFirst(isEnd ? 2 : 1).prefix {
      $0.isLetter || $0.isDigit || $0 == ASCII.hyphen
    }
    let tag = String(decoding: name.map(\.lowercased), as: UTF8.self)
    if isEnd, reportedTags.contains(tag) { return }
    if !tag.isEmpty { reportedTags.insert(tag) }
    let end = markup.firstIndex { $0 == ASCII.greater || $0 == ASCII.newline }
    let isClosed = end.map { markup[$0] == ASCII.greater } ?? false
    let shown = markup[..<(end.map { isClosed ? $0 + 1 : $0 } ?? markup.endIndex)]
    let written = String(decoding: shown, as: UTF8.self)
    let length = node.kind == .html ? shown.count : place.length
    report.add(
      .rawHTML(
        written, tag: tag,
        at: SourceLocation(
          path: place.path, line: place.line, column: place.column, length: length)))
  }
}
