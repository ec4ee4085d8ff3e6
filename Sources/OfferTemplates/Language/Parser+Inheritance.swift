import Diagnostics

// Parents, the arguments given to them, and blocks. A block is a template within a template: the
// blanks of its lines are taken away where it is written and those of its new place put before them.
extension Parser {
  func inclusion(_ tag: Tag, within lines: Range<Int>?) -> Inclusion {
    Inclusion(
      template: text[tag.name], location: text.location(of: tag.name),
      indentation: lines.map { $0.lowerBound..<tag.range.lowerBound })
  }

  /// A parent has its lines to itself where nothing stands before its opening and after its closing
  /// tag: what lies between is not shown where it is written.
  mutating func parent(from index: Int, to closing: Int) -> Piece {
    let tag = tags[index]
    let whole = tag.range.lowerBound..<tags[closing].range.upperBound
    let lines = text.standalone(whole)
    let end = text.standalone(tags[closing].range)?.upperBound ?? whole.upperBound
    let arguments = arguments(of: index, to: closing)
    return Piece(
      node: .parent(inclusion(tag, within: lines), arguments),
      range: lines ?? whole.lowerBound..<end, startsLine: lines != nil)
  }

  mutating func block(from index: Int, to closing: Int) -> Piece {
    let (tag, end) = (tags[index], tags[closing])
    if tag.range.upperBound == end.range.lowerBound, let both = emptyBlock(tag, end) { return both }
    let opening = text.standalone(tag.range)
    let ending = text.standalone(end.range)
    let content =
      (opening?.upperBound ?? tag.range.upperBound)..<(ending?.lowerBound ?? end.range.lowerBound)
    let before = text.blankStart(before: tag.range.lowerBound) ?? tag.range.lowerBound
    let own = before..<tag.range.lowerBound
    let block = Block(
      name: text[tag.name], location: text.location(of: tag.name), startsLine: opening != nil,
      indentation: opening == nil ? own : text.indentation(of: content) ?? own,
      lineBreak: ending.flatMap { _ in text.lineBreak(after: end.range.upperBound) },
      body: parse(index + 1..<closing, within: content, isTagNext: ending == nil))
    let start = opening?.lowerBound ?? tag.range.lowerBound
    return Piece(
      node: .block(block), range: start..<(ending?.upperBound ?? end.range.upperBound),
      startsLine: opening != nil)
  }

  /// A block that holds nothing and has its line to itself.
  private func emptyBlock(_ tag: Tag, _ end: Tag) -> Piece? {
    guard let lines = text.standalone(tag.range.lowerBound..<end.range.upperBound) else {
      return nil
    }
    let block = Block(
      name: text[tag.name], location: text.location(of: tag.name), startsLine: true,
      indentation: lines.lowerBound..<tag.range.lowerBound,
      lineBreak: text.lineBreak(after: end.range.upperBound), body: [])
    return Piece(node: .block(block), range: lines, startsLine: true)
  }

  private mutating func arguments(of parent: Int, to closing: Int) -> [Argument] {
    var arguments: [Argument] = []
    var offset = tags[parent].range.upperBound
    var index = parent + 1
    while index <= closing {
      let tag = tags[index]
      lose(offset..<tag.range.lowerBound, of: tags[parent])
      guard index < closing else { break }
      let end = self.closing(of: index)
      if tag.kind == .block {
        arguments.append(argument(from: index, to: end))
      } else if tag.kind != .comment, tag.kind != .delimiters {
        lose(tag.range, of: tags[parent])
      }
      offset = tags[end].range.upperBound
      index = end + 1
    }
    return arguments
  }

  private mutating func argument(from index: Int, to closing: Int) -> Argument {
    let (tag, end) = (tags[index], tags[closing].range.lowerBound)
    let start = text.blankEnd(after: tag.range.upperBound)
    let finish = text.blankStart(before: end)
    let content = (start ?? tag.range.upperBound)..<(finish ?? end)
    let indentation = start == nil ? nil : text.indentation(of: content)
    return Argument(
      name: text[tag.name], location: text.location(of: tag.name), startsLine: start != nil,
      endsLine: finish != nil, indentation: indentation ?? end..<end,
      body: parse(index + 1..<closing, within: content, isTagNext: false))
  }

  private mutating func lose(_ range: Range<Int>, of parent: Tag) {
    let lost = text.bytes.trimming(range, while: \.isSpace)
    guard !lost.isEmpty else { return }
    losses.append(
      .textLost(
        at: text.location(of: lost), parent: text[parent.range],
        openedAt: text.location(of: parent.range)))
  }
}
