import Diagnostics

/// A first walk over a page's blocks that finds what holds words to be read apart: tables, which
/// libcmark takes for paragraphs, and steps.
struct BlockSurvey {
  /// What a block turned out to be.
  enum Finding {
    /// A table, which libcmark takes for a paragraph.
    case table(PipeTable)

    /// The paragraph that is the caption of the table below it.
    case caption

    /// The block that names a list kept in a spreadsheet: the list's caption.
    case listCaption(PipeTable.Caption)

    /// The block that holds steps: the words of each.
    case steps([Words])
  }

  /// What was found; the number noted on a block is the place of its finding, from 1.
  private(set) var findings: [Finding] = []

  /// The words to be read apart.
  private(set) var fragments = Fragments()

  /// What is wrong with the shape of tables.
  private(set) var report = Report()

  private let source: MarkdownSource

  init(of document: MarkdownNode, in source: MarkdownSource) {
    self.source = source
    var walk = MarkdownWalk(below: document)
    while let step = walk.next() {
      guard case .enter(let node) = step else { continue }
      switch node.kind {
      case .quote, .list, .item: break
      default:
        survey(node)
        walk.skip()
      }
    }
  }
}

extension BlockSurvey {
  private mutating func survey(_ node: MarkdownNode) {
    switch node.kind {
    case .paragraph where source.measure.hasPipes && node.endLine > node.startLine:
      findTable(in: node)
    case .heading where source.measure.hasPipes && node.endLine > node.startLine:
      findSwallowedTable(in: node)
    case .codeBlock:
      guard let block = FencedBlock(node, in: source), let name = block.words.first else { return }
      switch Prose.Component.Name(rawValue: source.text(name)) {
      case .steps:
        let steps = block.lines.map {
          fragments.add([source.withoutItemMarker($0)], of: source)
        }
        note(.steps(steps), of: node)
      case .table, .chart:
        if let caption = captionAbove(node) { note(.listCaption(caption), of: node) }
      case .contact, .diagram, .reply, .timeline, nil: break
      }
    default: break
    }
  }

  private mutating func findTable(in paragraph: MarkdownNode) {
    let lines = source.lines(of: paragraph)
    guard let delimiter = PipeTable.delimiterLine(among: lines, of: source) else { return }
    let headerLine = lines[delimiter - 1]
    var table = PipeTable(
      alignments: source.alignments(in: lines[delimiter]), header: row(at: headerLine))
    table.rows = lines[(delimiter + 1)...].map { row(at: $0) }
    let above = Array(lines[..<(delimiter - 1)])
    if let mark = above.lastIndex(where: source.beginsCaption) {
      table.leading = Array(above[..<mark])
      table.caption = caption(of: Array(above[mark...]))
    } else {
      table.leading = above
      if above.isEmpty { table.caption = captionAbove(paragraph) }
    }
    checkShape(of: table, delimiter: lines[delimiter])
    note(.table(table), of: paragraph)
  }

  private mutating func note(_ finding: Finding, of block: MarkdownNode) {
    findings.append(finding)
    block.note = findings.count
  }

  private mutating func row(at range: Range<Int>) -> PipeTable.Row {
    let cells = source.cells(in: range).map { fragments.add(cell: $0, of: source) }
    return PipeTable.Row(range: range, cells: cells)
  }

  /// The caption in the paragraph before a table's, or before the block that names a list.
  private mutating func captionAbove(_ table: MarkdownNode) -> PipeTable.Caption? {
    guard let above = table.previous, above.kind == .paragraph, above.note == 0 else {
      return nil
    }
    let lines = source.lines(of: above)
    guard let first = lines.first, source.beginsCaption(first) else { return nil }
    note(.caption, of: above)
    return caption(of: lines)
  }

  private mutating func caption(of lines: [Range<Int>]) -> PipeTable.Caption {
    var lines = lines
    let start = lines[0].lowerBound + PipeTable.captionMark.count
    lines[0] = source.trimmed(start..<lines[0].upperBound)
    return PipeTable.Caption(words: fragments.add(lines, of: source), range: lines[0])
  }

  private mutating func checkShape(of table: PipeTable, delimiter: Range<Int>) {
    let columns = table.header.cells.count
    if table.alignments.count != columns {
      report.add(
        .delimiterRow(
          of: table.alignments.count, below: columns, at: source.location(of: delimiter)))
    }
    for row in table.rows where row.cells.count != columns {
      report.add(
        .rowLength(row.cells.count, of: columns, at: source.location(of: row.range)))
    }
    if table.rows.isEmpty {
      report.add(.tableWithoutRows(at: source.location(of: table.header.range)))
    }
    for (number, cell) in table.header.cells.enumerated().dropFirst() {
      guard case .plain(let range) = cell, range.isEmpty else { continue }
      report.add(
        .columnWithoutHeader(number + 1, at: source.location(of: table.header.range)))
    }
  }

  /// A line of dashes directly below a table makes libcmark read all of it as a heading.
  private mutating func findSwallowedTable(in heading: MarkdownNode) {
    let lines = source.lines(of: heading)
    guard PipeTable.delimiterLine(among: lines, of: source) != nil else { return }
    let underline = source.line(source.lastWordsLine(of: heading) + 1)
    report.add(.tableAboveDashes(at: source.location(of: source.trimmed(underline))))
  }
}

extension MarkdownSource {
  /// The lines of a paragraph or heading, without what stands before and behind their words.
  fileprivate func lines(of block: MarkdownNode) -> [Range<Int>] {
    let last = lastWordsLine(of: block)
    guard last > block.startLine else {
      let line = line(block.startLine)
      return [
        trimmed(min(line.lowerBound + block.startColumn - 1, line.upperBound)..<line.upperBound)
      ]
    }
    let around = Surroundings(of: block, in: self)
    return (block.startLine...last).map { number in
      let line = line(number)
      let start =
        number == block.startLine
        ? line.lowerBound + block.startColumn - 1 : around.wordsStart(ofLine: number, in: self)
      return trimmed(max(line.lowerBound, min(start, line.upperBound))..<line.upperBound)
    }
  }

  fileprivate func beginsCaption(_ line: Range<Int>) -> Bool {
    bytes[line].starts(with: PipeTable.captionMark)
  }

  /// A step without the marker of a list's item, which people are used to type.
  fileprivate func withoutItemMarker(_ line: Range<Int>) -> Range<Int> {
    var index = line.lowerBound
    if bytes[index] == ASCII.hyphen || bytes[index] == UInt8(ascii: "*") {
      index += 1
    } else {
      while index < line.upperBound, bytes[index].isDigit { index += 1 }
      guard index > line.lowerBound, index < line.upperBound,
        bytes[index] == ASCII.dot || bytes[index] == ASCII.closeParenthesis
      else { return line }
      index += 1
    }
    guard index < line.upperBound, bytes[index].isBlank else { return line }
    return trimmed(index..<line.upperBound)
  }
}
