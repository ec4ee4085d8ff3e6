import Diagnostics

extension ProseBuilder {
  /// Reads all blocks of a document.
  mutating func addBlocks(of document: MarkdownNode) {
    var walk = MarkdownWalk(below: document)
    while let step = walk.next() {
      switch step {
      case .enter(let node): if !enter(node) { walk.skip() }
      case .leave: close()
      }
    }
  }

  /// Begins a block.
  ///
  /// - Returns: whether blocks of its own follow, and then its end.
  private mutating func enter(_ node: MarkdownNode) -> Bool {
    switch node.kind {
    case .quote, .item: return openContainer(node)
    case .list: open(.list(start: node.listStart))
    case .paragraph:
      add(paragraph: node)
      return false
    case .heading:
      add(heading: node)
      return false
    case .codeBlock:
      add(codeBlock: node)
      return false
    case .html:
      reportHTML(node, at: location(of: node))
      return false
    case .rule:
      prose.events.append(.rule)
      return false
    default: return false
    }
    return true
  }

  private mutating func openContainer(_ node: MarkdownNode) -> Bool {
    guard mayNest else {
      reportDepth(at: location(of: node))
      return false
    }
    if node.kind == .item {
      open(.item)
    } else if let callout = callout(node) {
      open(.callout(callout))
    } else {
      open(.quote)
    }
    return true
  }

  private mutating func add(paragraph node: MarkdownNode) {
    switch finding(of: node) {
    case .caption: return
    case .table(let table): return add(table)
    default: break
    }
    if let mark = calloutMark, mark == node.firstChild, mark.next == nil {
      calloutMark = nil
      return
    }
    reportLookalike(node)
    open(.paragraph(isTight: node.parent?.kind == .item && node.parent?.parent?.isTight == true))
    addInlines(of: node, in: .block(node))
    close()
  }

  private mutating func add(heading node: MarkdownNode) {
    let first = prose.events.count + 1
    let place = location(of: node)
    open(.heading(prose.headings.count))
    addInlines(of: node, in: .block(node))
    close()
    let words = prose.writtenText(of: prose.events[first...].dropLast())
    let anchor = headings.anchors.anchor(for: words)
    prose.headings.append(
      Prose.Heading(level: max(2, node.headingLevel), id: anchor, text: words, location: place))
    if HeadingAnchors.areEmpty(words) {
      report.add(.emptyHeading(words, at: place))
    } else if let right = headings.correction(ofLevel: node.headingLevel) {
      report.add(.headingLevel(node.headingLevel, of: words, insteadOf: right, at: place))
    }
  }

  /// The kind of a callout; nil for a quotation.
  private mutating func callout(_ quote: MarkdownNode) -> Prose.Callout? {
    guard let paragraph = quote.firstChild, paragraph.kind == .paragraph,
      let mark = paragraph.firstChild, mark.kind == .text,
      mark.literal.starts(with: "[!".utf8)
    else { return nil }
    let words = mark.literal
    guard let end = words.firstIndex(of: ASCII.closeBracket) else { return nil }
    let name = String(decoding: words[2..<end], as: UTF8.self)
    let place = location(of: paragraph)
    let capitals = String(decoding: words[2..<end].map(\.uppercased), as: UTF8.self)
    guard let callout = Prose.Callout(rawValue: capitals) else {
      report.add(.unknownCallout(name, at: place))
      return nil
    }
    let isAlone = end + 1 == words.count
    guard isAlone, mark.next.map({ $0.kind == .softBreak || $0.kind == .lineBreak }) ?? true else {
      report.add(.wordsBesideCallout(name, at: place))
      return callout
    }
    if mark.next == nil, paragraph.next == nil { report.add(.emptyCallout(name, at: place)) }
    calloutMark = mark
    return callout
  }

  /// Says where a paragraph looks like something that it is not.
  private mutating func reportLookalike(_ node: MarkdownNode) {
    guard let first = node.firstChild, first.kind == .text,
      first.firstByte == ASCII.hash || first.firstByte == PipeTable.captionMark[0]
    else { return }
    let words = first.literal
    if words.starts(with: PipeTable.captionMark) {
      report.add(.captionWithoutTable(at: location(of: node)))
    }
    let hashes = words.prefix { $0 == ASCII.hash }.count
    guard hashes > 0, hashes < words.count else { return }
    let isEscaped =
      source.bytes[source.start(ofLine: node.startLine)...]
      .dropFirst(node.startColumn - 1).first != ASCII.hash
    guard !isEscaped, hashes > 6 || words[hashes].isLetter else { return }
    report.add(.headingWithoutSpace(hashes, at: location(of: node)))
  }
}
