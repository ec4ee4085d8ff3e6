/// The quotations and items around a block: what stands before its words on each line.
///
/// libcmark counts the columns of a paragraph's later lines from where it took up the words. That is
/// behind the blanks, unless the line is a lazy one, which leaves out a `>` or an indentation that its
/// containers ask for.
struct Surroundings {
  private enum Container {
    case quote
    case item(width: Int)
  }

  private var containers: [Container] = []

  init(of block: MarkdownNode, in source: MarkdownSource) {
    var nodes: [MarkdownNode] = []
    var outer = block.parent
    while let node = outer {
      if node.kind == .quote || node.kind == .item { nodes.append(node) }
      outer = node.parent
    }
    var content = (line: 0, column: 0)
    for node in nodes.reversed() {
      let line = node.startLine
      var cursor = LineCursor(onLine: line, of: source)
      cursor.step(to: source.start(ofLine: line) + node.startColumn - 1)
      if node.kind == .quote {
        cursor.step()
        cursor.pass(columns: 1)
        containers.append(.quote)
      } else {
        let before = content.line == line ? content.column : passed(line: line, of: source).0.column
        let indentation = cursor.column - before
        let width = Self.passMarker(of: &cursor)
        containers.append(.item(width: indentation + width))
      }
      content = (line, cursor.column)
    }
  }

  /// Where libcmark took up the words of a line that is not the block's first.
  func wordsStart(ofLine number: Int, in source: MarkdownSource) -> Int {
    var (cursor, isLazy) = passed(line: number, of: source)
    if isLazy { return cursor.wordsStart }
    cursor.skipBlanks()
    return cursor.index
  }
}

extension Surroundings {
  /// Passes what the containers ask for at the start of a line, as far as it is there.
  private func passed(
    line number: Int, of source: MarkdownSource
  ) -> (cursor: LineCursor, isLazy: Bool) {
    var cursor = LineCursor(onLine: number, of: source)
    for container in containers {
      let blanks = cursor.blanks
      switch container {
      case .quote:
        var next = cursor
        next.skipBlanks()
        guard blanks <= 3, next.byte == ASCII.greater else { return (cursor, true) }
        next.step()
        next.pass(columns: 1)
        cursor = next
      case .item(let width):
        guard blanks >= width else { return (cursor, true) }
        cursor.pass(columns: width)
      }
    }
    return (cursor, false)
  }

  /// Passes the marker of an item and the blanks that belong to it.
  ///
  /// - Returns: how many columns they take, which later lines of the item are indented by.
  private static func passMarker(of cursor: inout LineCursor) -> Int {
    let start = cursor.column
    while let byte = cursor.byte, byte.isDigit { cursor.step() }
    cursor.step()
    let marker = cursor.column - start
    let blanks = cursor.blanks
    var behind = cursor
    behind.skipBlanks()
    let isPadding = blanks >= 1 && blanks <= 4 && behind.byte != nil
    cursor.pass(columns: isPadding ? blanks : 1)
    return marker + (isPadding ? blanks : 1)
  }
}
