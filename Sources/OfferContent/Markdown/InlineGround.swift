/// Where the words of a block stand, to find the byte of the source that an inline node means.
///
/// libcmark's columns are exact on the line that a block begins on. On later lines they leave out
/// what its `Surroundings` strip; behind definitions of references they leave out the lines of the
/// definitions; behind a backslash that ends a line, and behind a link whose address stands on another
/// line than its text, they go on counting as if the line had not ended.
struct InlineGround {
  private enum Kind {
    case block(MarkdownNode)
    case fragment(Fragments.Fragment)
  }

  private let kind: Kind
  private let source: MarkdownSource
  private let firstLine: Int
  private let firstColumn: Int
  private var definitionLines = 0
  private var breakLine = 0
  private var breaksBefore = 0
  private var breaksOnLine = 0
  private var latest = (line: 0, words: 0)
  private var surroundings: Surroundings?

  /// The ground of a paragraph or heading of the source itself.
  init(of block: MarkdownNode, in source: MarkdownSource) {
    kind = .block(block)
    self.source = source
    firstLine = block.startLine
    firstColumn = block.startColumn
    definitionLines = Self.definitionLines(before: block, in: source)
  }

  /// The ground of words that were parsed apart from the source.
  init(of fragment: Fragments.Fragment, on line: Int, in source: MarkdownSource) {
    kind = .fragment(fragment)
    self.source = source
    firstLine = line
    firstColumn = Fragments.firstColumn
  }

  /// The index of the byte at a line and column of libcmark's.
  mutating func index(line: Int, column: Int) -> Int {
    switch kind {
    case .fragment(let fragment): fragment.sourceIndex(of: column - firstColumn)
    case .block(let block): index(line: line, column: column, of: block)
    }
  }

  /// Notes that a link ended at a line and column of libcmark's, perhaps on another line of the
  /// source.
  mutating func pass(linkEndingOn line: Int, column: Int) {
    guard case .block = kind else { return }
    let end = source.lineNumber(of: index(line: line, column: column))
    enter(breakLine: line)
    breaksOnLine = max(breaksOnLine, end - sourceLine(of: line))
  }

  /// Notes the end of a line, which libcmark does not count where a backslash makes it: then the words
  /// before and behind it are on the same line of its counting.
  mutating func pass(lineBreak node: MarkdownNode) {
    let before = node.previous
    if before?.kind != .lineBreak {
      var behind = node.next
      while let node = behind, node.endLine == 0 { behind = node.next }
      let line = behind.map { $0.firstWordsLine ?? $0.startLine } ?? node.parent?.endLine ?? 0
      enter(breakLine: line)
      if let before, before.endLine > 0, before.endLine < line { return }
    }
    breaksOnLine += 1
  }

  private mutating func enter(breakLine line: Int) {
    guard line != breakLine else { return }
    breaksBefore += breaksOnLine
    (breakLine, breaksOnLine) = (line, 0)
  }
}

extension InlineGround {
  private func sourceLine(of line: Int) -> Int {
    line + definitionLines + breaksBefore + (line > breakLine ? breaksOnLine : 0)
  }

  private mutating func index(line: Int, column: Int, of block: MarkdownNode) -> Int {
    var number = sourceLine(of: line)
    var index =
      number == firstLine
      ? source.start(ofLine: number) + column - 1
      : wordsStart(ofLine: number, of: block) + column - firstColumn
    while number < source.lineCount, index > source.line(number).upperBound {
      let excess = index - source.line(number).upperBound - 1
      number += 1
      index = wordsStart(ofLine: number, of: block) + excess
    }
    return max(source.bytes.startIndex, min(index, source.bytes.endIndex))
  }

  /// Looks at a line once, however many links stand on it.
  private mutating func wordsStart(ofLine number: Int, of block: MarkdownNode) -> Int {
    if latest.line != number {
      let around = surroundings ?? Surroundings(of: block, in: source)
      surroundings = around
      latest = (number, around.wordsStart(ofLine: number, in: source))
    }
    return latest.words
  }

  /// How many lines of definitions libcmark took off the start of a block without counting them: the
  /// lines of the block that none of its words stand on.
  private static func definitionLines(
    before block: MarkdownNode, in source: MarkdownSource
  ) -> Int {
    let start = source.start(ofLine: block.startLine) + block.startColumn - 1
    guard beginsDefinition(at: start, in: source) else { return 0 }
    var lines = source.lastWordsLine(of: block) - block.startLine
    var walk = MarkdownWalk(below: block)
    while let step = walk.next() {
      guard case .enter(let node) = step else { continue }
      switch node.kind {
      case .softBreak, .lineBreak: lines -= 1
      case .code, .inlineHTML: lines -= node.endLine - node.startLine
      default: break
      }
    }
    return max(0, lines)
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

extension MarkdownSource {
  /// The last line of a block's words.
  ///
  /// libcmark takes a heading to end on the line behind its
  /// underline, or on it where nothing follows.
  func lastWordsLine(of block: MarkdownNode) -> Int {
    guard block.kind == .heading else { return block.endLine }
    let around = Surroundings(of: block, in: self)
    var number = block.startLine + 1
    while number <= min(block.endLine, lineCount) {
      let line = line(number)
      let start = min(around.wordsStart(ofLine: number, in: self), line.upperBound)
      let words = bytes[trimmed(max(line.lowerBound, start)..<line.upperBound)]
      if let mark = words.first, mark == ASCII.hyphen || mark == UInt8(ascii: "="),
        words.allSatisfy({ $0 == mark })
      {
        return number - 1
      }
      number += 1
    }
    return block.startLine
  }
}
