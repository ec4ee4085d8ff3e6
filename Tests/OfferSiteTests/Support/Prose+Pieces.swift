import Diagnostics

@testable import OfferContent

/// A piece of Markdown, for tests that need it without its parser.
indirect enum Piece {
  case text(String)
  case paragraph([Piece])
  case heading(Int, String)
  case list(start: Int?, [[Piece]])
  case quote([Piece])
  case callout(Prose.Callout, [Piece])
  case table(caption: String, header: [(String, Prose.Alignment)], rows: [[String]])
  case link(Prose.LinkTarget, String)
  case emphasis(String)
  case strong(String)
  case code(String)
  case codeBlock(String)
  case record(String)
  case image(path: String, alternative: String)
  case contacts([String])
  case steps([String])
  case spreadsheet(String)
  case softBreak, lineBreak, rule
}

extension Prose {
  init(_ pieces: [Piece]) {
    var tape = Tape()
    for piece in pieces { tape.add(piece) }
    self.init(tape)
  }

  /// One paragraph of plain words.
  static func words(_ text: String) -> Prose { Prose([.paragraph([.text(text)])]) }
}

extension Prose.Tape {
  private mutating func add(_ pieces: [Piece], in element: Prose.Element) {
    events.append(.start(element))
    for piece in pieces { add(piece) }
    events.append(.end(element))
  }

  private mutating func range(of words: String) -> Range<Int> {
    let start = text.count
    text += Array(words.utf8)
    return start..<text.count
  }

  fileprivate mutating func add(_ piece: Piece) {
    let place = SourceLocation(path: "Content/test.md", line: 1)
    switch piece {
    case .text(let words): events.append(.text(range(of: words)))
    case .paragraph(let pieces): add(pieces, in: .paragraph(isTight: false))
    case .heading(let level, let words):
      let id = words.lowercased().split(separator: " ").joined(separator: "-")
      headings.append(Prose.Heading(level: level, id: id, text: words, location: place))
      add([.text(words)], in: .heading(headings.count - 1))
    case .list(let start, let items):
      events.append(.start(.list(start: start)))
      for item in items { add(item, in: .item) }
      events.append(.end(.list(start: start)))
    case .quote(let pieces): add(pieces, in: .quote)
    case .callout(let callout, let pieces): add(pieces, in: .callout(callout))
    case .table(let caption, let header, let rows):
      add(table: caption, header, rows, at: place)
    case .link(let target, let words):
      links.append(Prose.Link(target: target, location: place))
      add([.text(words)], in: .link(links.count - 1))
    case .emphasis(let words): add([.text(words)], in: .emphasis)
    case .strong(let words): add([.text(words)], in: .strong)
    case .code(let words): events.append(.code(range(of: words)))
    case .codeBlock(let words): events.append(.codeBlock(range(of: words)))
    default: addLeaf(piece, at: place)
    }
  }

  private mutating func addLeaf(_ piece: Piece, at place: SourceLocation) {
    switch piece {
    case .record(let id):
      records.append(Located(id, at: place))
      events.append(.record(records.count - 1))
    case .image(let path, let alternative):
      images.append(Prose.Image(path: path, alternative: alternative, location: place))
      events.append(.image(images.count - 1))
    case .contacts(let ids): add(.contacts(ids.map { Located($0, at: place) }))
    case .steps(let steps): add(.steps(steps.map { Prose.words($0) }))
    case .spreadsheet(let name): add(.table(Located(name, at: place), caption: "Ways in"))
    case .softBreak: events.append(.softBreak)
    case .lineBreak: events.append(.lineBreak)
    case .rule: events.append(.rule)
    default: break
    }
  }

  private mutating func add(_ component: Prose.Component) {
    components.append(component)
    events.append(.component(components.count - 1))
  }

  private mutating func add(
    table caption: String, _ header: [(String, Prose.Alignment)], _ rows: [[String]],
    at place: SourceLocation
  ) {
    let alignments = header.map { $0.1 }
    tables.append(Prose.Table(caption: caption, alignments: alignments, location: place))
    let element = Prose.Element.table(tables.count - 1)
    events.append(.start(element))
    events.append(.start(.headerRow))
    for (words, alignment) in header {
      add([.text(words)], in: .cell(alignment, isHeader: true))
    }
    events.append(.end(.headerRow))
    for row in rows {
      events.append(.start(.row))
      for (words, alignment) in zip(row, alignments) {
        add([.text(words)], in: .cell(alignment, isHeader: false))
      }
      events.append(.end(.row))
    }
    events.append(.end(element))
  }
}
