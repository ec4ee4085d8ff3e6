import Diagnostics

extension ProseBuilder {
  /// Takes in a code block: code, or what its fence names.
  mutating func add(codeBlock node: MarkdownNode) {
    guard let block = FencedBlock(node, in: source) else {
      report.add(.indentedCode(at: location(of: node)))
      prose.events.append(.codeBlock(appendLiteral(node.literal)))
      return
    }
    guard let word = block.words.first else {
      prose.events.append(.codeBlock(appendLiteral(node.literal)))
      return
    }
    let name = source.text(word)
    switch Prose.Component.Name(rawValue: name) {
    case .contact: addContacts(block)
    case .steps: addSteps(node, block)
    case .table: addCaptioned(.table, node, block, as: Prose.Component.table)
    case .chart: addCaptioned(.chart, node, block, as: Prose.Component.chart)
    case .diagram: addNamed(.diagram, block, as: Prose.Component.diagram)
    case .reply: addNamed(.reply, block, as: Prose.Component.reply)
    case .timeline:
      reportSurplus(.timeline, block)
      reportLines(.timeline, block)
      add(.timeline)
    case nil: report.add(.unknownBlock(name, at: source.location(of: word)))
    }
  }

  private mutating func add(_ component: Prose.Component) {
    prose.events.append(.component(prose.components.count))
    prose.components.append(component)
  }

  private mutating func addContacts(_ block: FencedBlock) {
    reportSurplus(.contact, block)
    if block.lines.isEmpty {
      report.add(.emptyBlock(.contact, at: source.location(of: block.fence)))
    }
    var contacts: [Located<String>] = []
    for line in block.lines {
      if source.bytes[line].allSatisfy(\.isIdentifier) {
        contacts.append(Located(source.text(line), at: source.location(of: line)))
      } else {
        report.add(.oddContact(source.text(line), at: source.location(of: line)))
      }
    }
    add(.contacts(contacts))
  }

  private mutating func addSteps(_ node: MarkdownNode, _ block: FencedBlock) {
    reportSurplus(.steps, block)
    var steps: [Words] = []
    if case .steps(let found) = finding(of: node) { steps = found }
    if steps.isEmpty { report.add(.emptyBlock(.steps, at: source.location(of: block.fence))) }
    add(
      .steps(
        steps.map { words in
          var builder = ProseBuilder(of: source, fragments: fragmentNodes, in: fragments)
          builder.addParagraph(of: words)
          report.add(contentsOf: builder.report)
          return Prose(builder.prose)
        }))
  }

  /// A block that names a record or a list behind its fence, with a caption in the paragraph above.
  private mutating func addCaptioned(
    _ kind: Prose.Component.Name, _ node: MarkdownNode, _ block: FencedBlock,
    as make: (Located<String>, String) -> Prose.Component
  ) {
    guard let name = name(kind, behindFenceOf: block) else { return }
    var caption: PipeTable.Caption?
    if case .listCaption(let found) = finding(of: node) { caption = found }
    if caption == nil { report.add(.tableWithoutCaption(at: source.location(of: block.fence))) }
    add(make(name, text(of: caption)))
  }

  /// A block that names a record behind its fence.
  private mutating func addNamed(
    _ kind: Prose.Component.Name, _ block: FencedBlock,
    as make: (Located<String>) -> Prose.Component
  ) {
    if let name = name(kind, behindFenceOf: block) { add(make(name)) }
  }

  private mutating func name(
    _ kind: Prose.Component.Name, behindFenceOf block: FencedBlock
  ) -> Located<String>? {
    reportLines(kind, block)
    guard block.words.count == 2 else {
      report.add(.blockName(kind, at: source.location(of: block.fence)))
      return nil
    }
    return Located(source.text(block.words[1]), at: source.location(of: block.words[1]))
  }

  private mutating func reportLines(_ name: Prose.Component.Name, _ block: FencedBlock) {
    for line in block.lines.prefix(1) {
      report.add(.linesInBlock(name, at: source.location(of: line)))
    }
  }

  private mutating func reportSurplus(_ name: Prose.Component.Name, _ block: FencedBlock) {
    guard block.words.count > 1 else { return }
    let surplus = block.words[1].lowerBound..<block.fence.upperBound
    report.add(.wordsBesideBlock(source.text(surplus), name, at: source.location(of: surplus)))
  }
}
