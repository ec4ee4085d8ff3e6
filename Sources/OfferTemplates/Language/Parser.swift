import Diagnostics

/// Makes the pieces of a template from its tags and the text between them.
struct Parser {
  /// What is written between a parent's blocks, which is never shown.
  var losses: [Diagnostic] = []

  let text: TemplateText
  let tags: [Tag]
  private let closings: [Int]

  init(_ text: TemplateText, _ tags: [Tag], closings: [Int]) {
    self.text = text
    self.tags = tags
    self.closings = closings
  }

  mutating func parse() -> [Node] {
    parse(tags.indices, within: 0..<text.bytes.count, isTagNext: false)
  }

  /// The pieces of a stretch of text.
  ///
  /// - Parameters:
  ///   - indices: the tags that lie in the stretch.
  ///   - range: the stretch.
  ///   - isTagNext: whether a tag follows that shares its line with something.
  /// - Returns: the pieces.
  mutating func parse(
    _ indices: Range<Int>, within range: Range<Int>, isTagNext: Bool
  ) -> [Node] {
    var nodes: [Node] = []
    var offset = range.lowerBound
    var index = indices.lowerBound
    while index < indices.upperBound {
      let closing = closing(of: index)
      let piece = piece(from: index, to: closing)
      nodes += lines(offset..<piece.range.lowerBound, isTagNext: !piece.startsLine)
      if let node = piece.node { nodes.append(node) }
      offset = piece.range.upperBound
      index = closing + 1
    }
    return nodes + lines(offset..<range.upperBound, isTagNext: isTagNext)
  }

  /// The index of the tag that closes a tag, or its own.
  func closing(of index: Int) -> Int { closings[index] }

  func name(of tag: Tag) -> Name { Name(tag.name, in: text) }
}

extension Parser {
  /// What a tag and its closing tag stand for.
  struct Piece {
    let node: Node?

    /// The stretch of text that they take, with the blanks and line breaks that go with them.
    let range: Range<Int>

    /// Whether nothing but the tag stands on the line on which it begins.
    let startsLine: Bool
  }

  private mutating func piece(from index: Int, to closing: Int) -> Piece {
    let tag = tags[index]
    switch tag.kind {
    case .variable, .raw:
      let node = Node.variable(name(of: tag), isRaw: tag.kind == .raw)
      return Piece(node: node, range: tag.range, startsLine: false)
    case .comment, .delimiters, .closing:
      let lines = text.standalone(tag.range)
      return Piece(node: nil, range: lines ?? tag.range, startsLine: lines != nil)
    case .partial:
      let lines = text.standalone(tag.range)
      return Piece(
        node: .partial(inclusion(tag, within: lines)), range: lines ?? tag.range,
        startsLine: lines != nil)
    case .section, .inverted: return section(from: index, to: closing)
    case .parent: return parent(from: index, to: closing)
    case .block: return block(from: index, to: closing)
    }
  }

  private mutating func section(from index: Int, to closing: Int) -> Piece {
    let tag = tags[index]
    let opening = text.standalone(tag.range)
    let ending = text.standalone(tags[closing].range)
    let start = opening ?? tag.range
    let end = ending ?? tags[closing].range
    let body = parse(
      index + 1..<closing, within: start.upperBound..<end.lowerBound, isTagNext: ending == nil)
    return Piece(
      node: .section(name(of: tag), isInverted: tag.kind == .inverted, body: body),
      range: start.lowerBound..<end.upperBound, startsLine: opening != nil)
  }

  /// Text, with a mark at the beginning of each line that is not empty.
  private func lines(_ range: Range<Int>, isTagNext: Bool) -> [Node] {
    var nodes: [Node] = []
    var start = range.lowerBound
    while start < range.upperBound || (start == range.upperBound && isTagNext) {
      let isLine = text.isLineStart(start) && text.blankEnd(after: start) == nil
      let content = isLine ? min(text.skippingBlanks(from: start), range.upperBound) : start
      if isLine { nodes.append(.line(start..<content)) }
      let end = text.bytes[content..<range.upperBound].firstIndex(of: .newline).map { $0 + 1 }
      let rest = content..<(end ?? range.upperBound)
      if !rest.isEmpty { nodes.append(.text(rest)) }
      guard let end else { break }
      start = end
    }
    return nodes
  }
}
