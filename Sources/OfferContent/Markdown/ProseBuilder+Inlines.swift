import Diagnostics

extension ProseBuilder {
  /// Reads the words of a paragraph, a heading or a fragment.
  mutating func addInlines(of block: MarkdownNode, in holder: Holder) {
    self.holder = holder
    ground = nil
    var walk = MarkdownWalk(below: block)
    while let step = walk.next() {
      switch step {
      case .enter(let node): if !enter(inline: node) { walk.skip() }
      case .leave(let node):
        if node.kind == .link { finish(link: node) }
        close()
      }
    }
  }

  /// Reads words that were cut from the source.
  mutating func add(_ words: Words) {
    switch words {
    case .plain(let range): append(source.bytes[range])
    case .marked(let number):
      addInlines(of: fragmentNodes[number], in: .fragment(number))
    }
  }

  /// Reads words that were cut from the source as one tight paragraph.
  mutating func addParagraph(of words: Words) {
    open(.paragraph(isTight: true))
    add(words)
    close()
  }

  /// Begins an inline element, or takes in one that holds no others.
  ///
  /// - Returns: whether others follow, and then its end.
  private mutating func enter(inline node: MarkdownNode) -> Bool {
    if node == calloutMark {
      calloutMark = node.next.flatMap { $0.kind == .softBreak || $0.kind == .lineBreak ? $0 : nil }
      return false
    }
    switch node.kind {
    case .text: addWords(node)
    case .softBreak: prose.events.append(.softBreak)
    case .lineBreak:
      prose.events.append(.lineBreak)
      pass(lineBreak: node)
    case .code: prose.events.append(.code(appendLiteral(node.literal)))
    case .inlineHTML: reportHTML(node, at: location(ofInline: node))
    case .image: addImage(node)
    case .emphasis: return openInline(.emphasis, at: node)
    case .strong: return openInline(.strong, at: node)
    case .link: return openInline(nil, at: node)
    default: break
    }
    return false
  }

  private mutating func openInline(_ element: Prose.Element?, at node: MarkdownNode) -> Bool {
    guard mayNest else {
      reportDepth(at: location(ofInline: node))
      return false
    }
    if let element { open(element) } else { openLink(node) }
    return true
  }

  /// The source of an inline node.
  ///
  /// Of `<https://…>` libcmark knows only where the words are.
  mutating func sourceRange(of node: MarkdownNode) -> Range<Int> {
    let line = node.firstWordsLine ?? node.startLine
    var start = index(line: line, column: node.startColumn)
    var end = max(start, index(line: node.endLine, column: node.endColumn + 1))
    if node.kind == .text { return source.withLooseBackticks(start..<end, of: node.literal) }
    if node.kind == .link, let words = node.firstChild, words.kind == .text {
      let range = sourceRange(of: words)
      start = max(source.bytes.startIndex, range.lowerBound - 1)
      if source.bytes[start...].first == ASCII.less {
        end = min(range.upperBound + 1, source.bytes.endIndex)
      }
    }
    return start..<max(start, end)
  }

  /// The byte of the source at a line and column of libcmark's.
  private mutating func index(line: Int, column: Int) -> Int {
    findGround()
    return ground?.index(line: line, column: column) ?? source.bytes.startIndex
  }

  /// Goes on behind the end of a line.
  mutating func pass(lineBreak node: MarkdownNode) {
    findGround()
    ground?.pass(lineBreak: node)
  }

  /// The place of an inline node.
  mutating func location(ofInline node: MarkdownNode) -> SourceLocation {
    source.location(of: sourceRange(of: node))
  }
}

extension ProseBuilder {
  /// Appends words, with the records that they name.
  private mutating func addWords(_ node: MarkdownNode) {
    let words = node.literal
    guard var brace = RecordReference.next(in: words, from: 0) else { return append(words) }
    let range = sourceRange(of: node)
    let places = RecordReference.places(in: source.bytes[range])
    var done = 0
    var number = 0
    while true {
      let place = places.indices.contains(number) ? places[number] : range.lowerBound
      let finding = RecordReference.finding(in: words, at: brace)
      number += 1
      var next = brace + 2
      if let place {
        append(UnsafeBufferPointer(rebasing: words[done..<brace]))
        done = add(finding, at: place, of: words, from: brace)
        next = max(next, done)
      }
      guard let following = RecordReference.next(in: words, from: next) else { break }
      brace = following
    }
    append(UnsafeBufferPointer(rebasing: words[done...]))
  }

  /// Takes in what stands at a `{{`.
  ///
  /// - Returns: where the words go on that are shown as they are.
  private mutating func add(
    _ finding: RecordReference.Finding, at place: Int, of words: UnsafeBufferPointer<UInt8>,
    from brace: Int
  ) -> Int {
    switch finding {
    case .id(let id, let end):
      let location = source.location(of: place..<place + end - brace)
      prose.events.append(.record(prose.records.count))
      prose.records.append(Located(id, at: location))
      return end
    case .odd(let name, let end):
      let location = source.location(of: place..<place + end - brace)
      report.add(.oddRecordReference(name, at: location))
      append(UnsafeBufferPointer(rebasing: words[brace..<end]))
      return end
    case .unclosed:
      report.add(.unclosedRecordReference(at: source.location(of: place..<place + 2)))
      append(UnsafeBufferPointer(rebasing: words[brace..<brace + 2]))
      return brace + 2
    }
  }
}

extension MarkdownSource {
  /// The range of words that begin or end with backticks that close nothing: libcmark places those
  /// behind themselves.
  fileprivate func withLooseBackticks(
    _ range: Range<Int>, of words: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    let backtick = UInt8(ascii: "`")
    var (start, end) = (range.lowerBound, range.upperBound)
    if words.last == backtick, bytes[..<end].last != backtick { end = max(start, end - 1) }
    if words.first == backtick, !bytes[start...].starts(with: [ASCII.backslash, backtick]) {
      start -= bytes[..<start].reversed().prefix { $0 == backtick }.count
    }
    return start..<end
  }
}

extension MarkdownNode {
  /// The line that a link or picture begins on, which libcmark forgets where it ends on another: that
  /// of its first words, less the breaks before them.
  var firstWordsLine: Int? {
    guard kind == .link || kind == .image else { return nil }
    var breaks = 0
    var node = firstChild
    while let child = node {
      switch child.kind {
      case .softBreak, .lineBreak:
        breaks += child.kind == .softBreak ? 1 : 0
        node = child.next
      case .image where child.firstChild != nil: node = child.firstChild
      default: return child.startLine - breaks
      }
    }
    return startLine - breaks
  }
}
