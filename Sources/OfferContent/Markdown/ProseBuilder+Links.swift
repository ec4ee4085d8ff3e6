import Diagnostics

extension ProseBuilder {
  /// Begins a link; one whose address leads nowhere keeps its words.
  mutating func openLink(_ node: MarkdownNode) {
    let range = sourceRange(of: node)
    let place = source.location(of: addressRange(of: node, in: range))
    reportTitle(of: node, at: place)
    switch LinkAddress(node.address, in: source.path).target {
    case .success(let target):
      open(.link(prose.links.count))
      prose.links.append(Prose.Link(target: target, location: place))
    case .failure(let fault):
      open(nil)
      report.add(.linkAddress(node.address, fault, at: place))
    }
    openLink = (node, prose.events.count)
    ground?.pass(line: node.endLine, column: node.endColumn, in: source)
  }

  /// Looks at the words of a link that ends.
  mutating func finishLink() {
    guard let (node, first) = openLink else { return }
    openLink = nil
    var hasRecord = false
    var pictures = false
    for event in prose.events[first...] {
      if case .record = event { hasRecord = true }
      if case .image = event { pictures = true }
    }
    guard !hasRecord else { return }
    let words = prose.writtenText(of: prose.events[first...])
    if words.isEmpty, !pictures {
      report.add(.emptyLink(to: node.address, at: location(ofInline: node)))
    } else if VagueLink.isVague(words) {
      report.add(.vagueLink(words, at: location(ofInline: node)))
    }
  }

  /// Takes in a picture; what stands in its brackets is its alternative.
  mutating func addImage(_ node: MarkdownNode) {
    let range = sourceRange(of: node)
    let address = source.location(of: addressRange(of: node, in: range))
    let place = source.location(of: range)
    reportTitle(of: node, at: address)
    ground?.pass(line: node.endLine, column: node.endColumn, in: source)
    let alternative = node.words
    if alternative.isEmpty { report.add(.pictureWithoutWords(node.address, at: place)) }
    if alternative.contains("{{") { report.add(.recordInPicture(at: place)) }
    switch LinkAddress(node.address, in: source.path).picture {
    case .success(let path):
      prose.events.append(.image(prose.images.count))
      prose.images.append(Prose.Image(path: path, alternative: alternative, location: place))
    case .failure(let fault):
      report.add(.pictureAddress(node.address, fault, at: address))
    }
  }

  private mutating func reportTitle(of node: MarkdownNode, at place: SourceLocation) {
    let title = node.title
    if !title.isEmpty { report.add(.linkTitle(title, at: place)) }
  }

  /// The address of a link in the source, or all of the link where it is defined elsewhere.
  private mutating func addressRange(of node: MarkdownNode, in range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty, !node.address.isEmpty else { return range }
    switch source.bytes[range.upperBound - 1] {
    case ASCII.greater: return range.lowerBound + 1..<range.upperBound - 1
    case ASCII.closeParenthesis:
      var last = node.lastChild
      while let child = last, child.endLine == 0 { last = child.previous }
      let words = last.map { sourceRange(of: $0).upperBound } ?? range.lowerBound
      return source.inlineAddress(
        in: min(max(words, range.lowerBound), range.upperBound)..<range.upperBound)
        ?? range
    default: return range
    }
  }
}

extension MarkdownSource {
  /// The address behind the first `](` of a range.
  fileprivate func inlineAddress(in range: Range<Int>) -> Range<Int>? {
    guard
      let bracket = range.dropLast().first(where: {
        bytes[$0] == ASCII.closeBracket && bytes[$0 + 1] == ASCII.openParenthesis
      })
    else { return nil }
    var start = bracket + 2
    while start < range.upperBound, bytes[start].isSpacing || bytes[start] == ASCII.greater {
      start += 1
    }
    guard start < range.upperBound else { return nil }
    if bytes[start] == ASCII.less {
      let end = bytes[start..<range.upperBound].firstIndex(of: ASCII.greater)
      return start + 1..<(end ?? range.upperBound)
    }
    return start..<bareAddressEnd(from: start, to: range.upperBound)
  }

  /// The end of an address without `<` and `>`: a blank, or a parenthesis that none inside opens.
  private func bareAddressEnd(from start: Int, to limit: Int) -> Int {
    var depth = 0
    var end = start
    while end < limit, !bytes[end].isSpacing {
      switch bytes[end] {
      case ASCII.backslash where end + 1 < limit && bytes[end + 1].isPunctuation: end += 1
      case ASCII.openParenthesis: depth += 1
      case ASCII.closeParenthesis:
        if depth == 0 { return end }
        depth -= 1
      default: break
      }
      end += 1
    }
    return min(end, limit)
  }
}

extension MarkdownNode {
  /// The words below a node, with single spaces between them.
  fileprivate var words: String {
    var words: [UInt8] = []
    var walk = MarkdownWalk(below: self)
    while let step = walk.next() {
      guard case .enter(let node) = step else { continue }
      switch node.kind {
      case .text, .code: words.append(contentsOf: node.literal)
      case .softBreak, .lineBreak: words.append(ASCII.space)
      default: break
      }
    }
    let trimmed = words.drop { $0.isSpacing }.reversed().drop { $0.isSpacing }.reversed()
    return String(decoding: Array(trimmed), as: UTF8.self)
  }
}
