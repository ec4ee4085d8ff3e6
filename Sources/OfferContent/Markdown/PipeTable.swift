import Diagnostics

/// A pipe table as it stands in the source: its cells cut, not yet read.
struct PipeTable {
  /// A row: its place and its cells.
  struct Row {
    let range: Range<Int>
    var cells: [Words]
  }

  /// The lines of the paragraph above the caption, or above the table where it has none.
  var leading: [Range<Int>] = []

  var caption: Caption?

  /// One alignment for each column.
  let alignments: [Prose.Alignment]

  /// The column headers.
  var header: Row

  /// The body.
  var rows: [Row] = []
}

extension PipeTable {
  /// A caption's words, and the place where they begin.
  struct Caption {
    let words: Words
    let range: Range<Int>
  }

  /// What begins a caption.
  static let captionMark = Array("Table: ".utf8)

  /// The number, among the lines of a paragraph, of the line of dashes that makes it a table.
  static func delimiterLine(among lines: [Range<Int>], of source: MarkdownSource) -> Int? {
    lines.indices.dropFirst().first { number in
      source.isDelimiterRow(lines[number])
        && (source.bytes[lines[number]].contains(ASCII.pipe)
          || source.bytes[lines[number - 1]].contains(ASCII.pipe))
    }
  }
}

extension MarkdownSource {
  /// The cells of a row without the blanks around them: what stands between pipes that no backslash
  /// escapes, the ones at the ends being ornament.
  func cells(in row: Range<Int>) -> [Range<Int>] {
    let row = trimmed(row)
    var cells: [Range<Int>] = []
    cells.reserveCapacity(8)
    var start = row.lowerBound
    if start < row.upperBound, bytes[start] == ASCII.pipe { start += 1 }
    var isEscaped = false
    for index in start..<row.upperBound {
      if bytes[index] == ASCII.pipe, !isEscaped {
        cells.append(trimmed(start..<index))
        start = index + 1
      }
      isEscaped = bytes[index] == ASCII.backslash && !isEscaped
    }
    if start < row.upperBound || cells.isEmpty { cells.append(trimmed(start..<row.upperBound)) }
    return cells
  }

  /// The alignments that a line of dashes gives.
  func alignments(in row: Range<Int>) -> [Prose.Alignment] {
    cells(in: row).map { cell in
      let isLeft = bytes[cell].first == ASCII.colon
      guard bytes[cell].last == ASCII.colon else { return .start }
      return isLeft ? .center : .end
    }
  }

  /// Whether a line is made of cells such as `---` or `:--:`.
  fileprivate func isDelimiterRow(_ row: Range<Int>) -> Bool {
    let isCandidate = bytes[row].allSatisfy {
      $0 == ASCII.hyphen || $0 == ASCII.pipe || $0 == ASCII.colon || $0.isSpacing
    }
    guard isCandidate else { return false }
    return cells(in: row).allSatisfy { cell in
      var dashes = bytes[cell]
      if dashes.first == ASCII.colon { dashes.removeFirst() }
      if dashes.last == ASCII.colon { dashes.removeLast() }
      return !dashes.isEmpty && dashes.allSatisfy { $0 == ASCII.hyphen }
    }
  }
}
