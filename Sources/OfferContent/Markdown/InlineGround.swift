/// Where the words of a block stand, to find the byte of the source that an inline node means.
///
/// libcmark's columns are exact on the line that a block begins on. On later lines they leave out
/// what was stripped from the line; behind definitions of references they leave out the lines of the
/// definitions; behind a link whose address stands on another line than its text they go on counting
/// as if the line had not ended.
struct InlineGround {
  private enum Kind {
    case block(Nesting)
    case fragment(Fragments.Fragment)
  }

  private let kind: Kind
  private let firstLine: Int
  private let firstColumn: Int
  private var definitionLines = 0
  private var breakLine = 0
  private var breaksBefore = 0
  private var breaksOnLine = 0
  private var latest = (line: 0, words: 0)

  /// The ground of a paragraph or heading of the source itself.
  init(of block: MarkdownNode, inside nesting: Nesting, in source: MarkdownSource) {
    kind = .block(nesting)
    firstLine = block.startLine
    firstColumn = block.startColumn
    definitionLines = Self.definitionLines(before: block, in: source)
  }

  /// The ground of words that were parsed apart from the source.
  init(of fragment: Fragments.Fragment, on line: Int) {
    kind = .fragment(fragment)
    firstLine = line
    firstColumn = Fragments.firstColumn
  }

  /// The index of the byte at a line and column of libcmark's.
  mutating func index(line: Int, column: Int, in source: MarkdownSource) -> Int {
    switch kind {
    case .fragment(let fragment): fragment.sourceIndex(of: column - firstColumn)
    case .block(let nesting):
      index(line: line, column: column, inside: nesting, in: source)
    }
  }

  /// Notes that a link ended at a line and column of libcmark's, perhaps on another line of the
  /// source.
  mutating func pass(line: Int, column: Int, in source: MarkdownSource) {
    guard case .block = kind else { return }
    let end = source.lineNumber(of: index(line: line, column: column, in: source))
    let breaks = end - sourceLine(of: line)
    guard breaks > 0 else { return }
    if line != breakLine { breaksBefore += breaksOnLine }
    (breakLine, breaksOnLine) = (line, breaks)
  }
}

extension InlineGround {
  private func sourceLine(of line: Int) -> Int {
    line + definitionLines + breaksBefore + (line > breakLine ? breaksOnLine : 0)
  }

  private mutating func index(
    line: Int, column: Int, inside nesting: Nesting, in source: MarkdownSource
  ) -> Int {
    var number = sourceLine(of: line)
    var index =
      number == firstLine
      ? source.start(ofLine: number) + column - 1
      : wordsStart(ofLine: number, inside: nesting, in: source) + column - firstColumn
    while number < source.lineCount, index >= source.start(ofLine: number + 1) {
      let excess = index - source.start(ofLine: number + 1)
      number += 1
      index = wordsStart(ofLine: number, inside: nesting, in: source) + excess
    }
    return min(index, source.bytes.endIndex)
  }

  /// Looks at a line once, however many links stand on it.
  private mutating func wordsStart(
    ofLine number: Int, inside nesting: Nesting, in source: MarkdownSource
  ) -> Int {
    if latest.line != number {
      latest = (number, source.wordsStart(ofLine: number, inside: nesting))
    }
    return latest.words
  }

  /// How many lines of definitions libcmark took off the start of a block without counting them: as
  /// many as its last words stand above its end.
  private static func definitionLines(
    before block: MarkdownNode, in source: MarkdownSource
  ) -> Int {
    let start = source.start(ofLine: block.startLine) + block.startColumn - 1
    guard beginsDefinition(at: start, in: source) else { return 0 }
    var last = block.lastChild
    while let node = last, node.endLine == 0 { last = node.previous }
    guard let last else { return 0 }
    let underline = block.kind == .heading ? 1 : 0
    return max(0, block.endLine - underline - last.endLine)
  }

  /// Whether `[label]:` begins at a place; a label has fewer than 1,000 bytes.
  private static func beginsDefinition(at start: Int, in source: MarkdownSource) -> Bool {
    let bytes = source.bytes[start...].prefix(1_002)
    guard bytes.first == ASCII.openBracket else { return false }
    var isEscaped = false
    for index in bytes.indices.dropFirst() {
      if bytes[index] == ASCII.closeBracket, !isEscaped {
        return index + 1 < source.bytes.endIndex && source.bytes[index + 1] == ASCII.colon
      }
      isEscaped = bytes[index] == ASCII.backslash && !isEscaped
    }
    return false
  }
}
