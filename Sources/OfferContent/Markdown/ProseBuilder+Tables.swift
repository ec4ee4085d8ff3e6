import Diagnostics

extension ProseBuilder {
  /// Takes in a table.
  mutating func add(_ table: PipeTable) {
    let place = source.location(of: table.header.range)
    addLeading(table.leading)
    if table.caption == nil { report.add(.tableWithoutCaption(at: place)) }
    let element = Prose.Element.table(prose.tables.count)
    prose.tables.append(
      Prose.Table(
        caption: text(of: table.caption), alignments: table.alignments, location: place))
    open(element)
    add(table.header, as: .headerRow, of: table)
    for row in table.rows { add(row, as: .row, of: table) }
    close()
  }

  private mutating func add(_ row: PipeTable.Row, as element: Prose.Element, of table: PipeTable) {
    open(element)
    for number in table.header.cells.indices {
      let words = row.cells.indices.contains(number) ? row.cells[number] : nil
      let label = number == 0 && element == .row ? rowLabel(words) : nil
      let alignment = table.alignments.indices.contains(number) ? table.alignments[number] : .start
      open(.cell(alignment, isHeader: element == .headerRow || label != nil))
      if let label, case .marked(let number)? = words {
        addInlines(of: label, in: .fragment(number))
      } else if let words {
        add(words)
      }
      close()
    }
    close()
  }

  /// The important words that are all of a cell, and make it a header.
  private func rowLabel(_ words: Words?) -> MarkdownNode? {
    guard case .marked(let number)? = words, let only = fragmentNodes[number].firstChild,
      only.kind == .strong, only.next == nil
    else { return nil }
    return only
  }

  /// The lines directly above a table that are not its caption.
  private mutating func addLeading(_ lines: [Range<Int>]) {
    guard let first = lines.first else { return }
    report.add(.wordsAboveTable(at: source.location(of: first)))
  }

  /// The words of a caption; it is named by assistive software, and so holds nothing but words.
  mutating func text(of caption: PipeTable.Caption?) -> String {
    guard let caption else { return "" }
    if case .plain(let range) = caption.words {
      var words = PlainWords()
      words.append(source.bytes[range])
      return words.text
    }
    var builder = ProseBuilder(of: source, fragments: fragmentNodes, in: fragments)
    builder.addParagraph(of: caption.words)
    let prose = builder.prose
    report.add(contentsOf: builder.report)
    if !prose.records.isEmpty || !prose.links.isEmpty || !prose.images.isEmpty {
      report.add(.captionWithMarkup(at: source.location(of: caption.range)))
    }
    return prose.writtenText(of: prose.events[...])
  }
}
