/// A fenced code block: the words behind its fence and the lines inside, with their places.
struct FencedBlock {
  /// The words behind the fence.
  let words: [Range<Int>]

  /// The lines that are not blank, without the blanks around them.
  let lines: [Range<Int>]

  /// The place of the opening fence, with its words.
  let fence: Range<Int>

  /// Reads a code block; nil where it is one because it is indented.
  init?(_ node: MarkdownNode, in source: MarkdownSource) {
    let first = source.line(node.startLine)
    let start = min(first.lowerBound + node.startColumn - 1, first.upperBound)
    let opening = source.bytes[start..<first.upperBound]
    guard let mark = opening.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~"),
      !node.fenceWords.isEmpty
        || !opening.elementsEqual(node.literal.prefix { $0 != ASCII.newline })
    else { return nil }
    fence = source.trimmed(start..<first.upperBound)
    let wordsStart = opening.firstIndex { $0 != mark } ?? first.upperBound
    words = source.words(in: wordsStart..<fence.upperBound)
    lines = Self.lines(of: node, in: source)
  }

  /// A line inside ends as its line of the source ends, however far that is indented or quoted.
  private static func lines(of node: MarkdownNode, in source: MarkdownSource) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var number = node.startLine
    for line in node.literal.split(separator: ASCII.newline, omittingEmptySubsequences: false) {
      number += 1
      guard let first = line.firstIndex(where: { !$0.isSpacing }),
        let last = line.lastIndex(where: { !$0.isSpacing })
      else { continue }
      let end = source.trimmed(source.line(number)).upperBound
      lines.append(max(source.bytes.startIndex, end - (last - first + 1))..<end)
    }
    return lines
  }
}

extension MarkdownSource {
  /// The words of a range, parted by blanks.
  fileprivate func words(in range: Range<Int>) -> [Range<Int>] {
    guard !range.isEmpty else { return [] }
    return bytes[range].split(whereSeparator: \.isSpacing).map { $0.startIndex..<$0.endIndex }
  }
}
