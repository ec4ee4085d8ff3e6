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
    case .table: addSpreadsheet(node, block)
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

  private mutating func addSpreadsheet(_ node: MarkdownNode, _ block: FencedBlock) {
    for line in block.lines.prefix(1) { report.add(.linesInTable(at: source.location(of: line))) }
    guard block.words.count == 2 else {
      report.add(.tableName(at: source.location(of: block.fence)))
      return
    }
    let name = block.words[1]
    var caption: PipeTable.Caption?
    if case .listCaption(let found) = finding(of: node) { caption = found }
    if caption == nil { report.add(.tableWithoutCaption(at: source.location(of: block.fence))) }
    add(
      .table(
        Located(source.text(name), at: source.location(of: name)), caption: text(of: caption)))
  }

  private mutating func reportSurplus(_ name: Prose.Component.Name, _ block: FencedBlock) {
    guard block.words.count > 1 else { return }
    let surplus = block.words[1].lowerBound..<block.fence.upperBound
    report.add(.wordsBesideBlock(source.text(surplus), name, at: source.location(of: surplus)))
  }
}
