import Diagnostics

extension ProseBuilder {
  /// Begins a link; one whose address leads nowhere keeps its words.
  mutating func openLink(_ node: MarkdownNode) {
    let range = sourceRange(of: node)
    guard openLink == nil else {
      report.add(.linkInLink(to: node.address, at: source.location(of: range)))
      return open(nil)
    }
    let target = LinkAddress(node.addressBytes, in: source.folder).target
    if case .success = target { open(.link(prose.links.count)) } else { open(nil) }
    openLink = OpenLink(
      node: node, target: target, start: range.lowerBound, firstEvent: prose.events.count)
  }

  /// Looks at a link that ends: only now is it known on which line.
  mutating func finish(link node: MarkdownNode) {
    guard openLink?.node == node, let link = openLink.take() else { return }
    let range = link.start..<max(link.start, sourceRange(of: node).upperBound)
    let place = source.location(of: addressRange(of: node, in: range))
    if source.bytes[range].first != ASCII.less {
      findGround()
      ground?.pass(linkEndingOn: node.endLine, column: node.endColumn)
    }
    reportTitle(of: node, at: place)
    switch link.target {
    case .success(let target): prose.links.append(Prose.Link(target: target, location: place))
    case .failure(let fault): report.add(.linkAddress(node.address, fault, at: place))
    }
    checkWords(of: link, at: source.location(of: range))
  }

  private mutating func checkWords(of link: OpenLink, at place: SourceLocation) {
    let events = prose.events[link.firstEvent...]
    var hasRecord = false
    var hasPicture = false
    for event in events {
      if case .record = event { hasRecord = true }
      if case .image = event { hasPicture = true }
    }
    guard !hasRecord else { return }
    let words = prose.writtenBytes(of: events)
    if words.isEmpty, !hasPicture {
      report.add(.emptyLink(to: link.node.address, at: place))
    } else if VagueLink.isVague(words) {
      report.add(.vagueLink(String(decoding: words, as: UTF8.self), at: place))
    }
  }

  /// Takes in a picture; what stands in its brackets is its alternative.
  mutating func addImage(_ node: MarkdownNode) {
    let start = sourceRange(of: node).lowerBound
    let alternative = alternative(of: node)
    let range = start..<max(start, sourceRange(of: node).upperBound)
    let place = source.location(of: range)
    let address = source.location(of: addressRange(of: node, in: range))
    pass(endOf: node)
    reportTitle(of: node, at: address)
    if alternative.isEmpty { report.add(.pictureWithoutWords(node.address, at: place)) }
    if alternative.contains("{{") { report.add(.recordInPicture(at: place)) }
    switch LinkAddress(node.addressBytes, in: source.folder).picture {
    case .success(let path):
      prose.events.append(.image(prose.images.count))
      prose.images.append(Prose.Image(path: path, alternative: alternative, location: place))
    case .failure(let fault):
      report.add(.pictureAddress(node.address, fault, at: address))
    }
  }

  /// The words in the brackets of a picture.
  private mutating func alternative(of picture: MarkdownNode) -> String {
    var words: [UInt8] = []
    var walk = MarkdownWalk(below: picture)
    while let step = walk.next() {
      guard case .enter(let node) = step else {
        if case .leave(let node) = step { pass(endOf: node) }
        continue
      }
      if node.kind == .lineBreak { pass(lineBreak: node) }
      switch node.kind {
      case .text, .code: words.append(contentsOf: node.literal)
      case .softBreak, .lineBreak: words.append(ASCII.space)
      default: break
      }
    }
    let trimmed = words.drop { $0.isSpacing }.reversed().drop { $0.isSpacing }.reversed()
    return String(decoding: Array(trimmed), as: UTF8.self)
  }

  /// Goes on behind a link or picture, whose address may have stood on a line of its own.
  private mutating func pass(endOf node: MarkdownNode) {
    guard node.kind == .image || node.kind == .link else { return }
    if node.kind == .link, source.bytes[sourceRange(of: node)].first == ASCII.less { return }
    findGround()
    ground?.pass(linkEndingOn: node.endLine, column: node.endColumn)
  }

  private mutating func reportTitle(of node: MarkdownNode, at place: SourceLocation) {
    let title = node.title
    if !title.isEmpty { report.add(.linkTitle(title, at: place)) }
  }

  /// The address of a link in the source, or all of the link where it is defined elsewhere.
  private mutating func addressRange(of node: MarkdownNode, in range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty, !node.addressBytes.isEmpty else { return range }
    switch source.bytes[range.upperBound - 1] {
    case ASCII.greater where range.count > 1: return range.dropFirst().dropLast()
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

/// A link that began and has not ended.
struct OpenLink {
  let node: MarkdownNode
  let target: Result<Prose.LinkTarget, LinkAddress.Fault>

  /// Its first byte in the source.
  let start: Int

  /// The number of the first event inside.
  let firstEvent: Int
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
