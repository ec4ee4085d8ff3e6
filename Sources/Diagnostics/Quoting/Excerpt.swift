/// A line of a file as it is quoted, with what to underline.
struct Excerpt {
  /// The line, or what of it there is room for, with `…` where it was cut.
  let text: String

  /// How many columns stand before the underline.
  let indent: Int

  /// How many columns to underline, at least one.
  let underlined: Int

  /// The underlined words once more, where the line is read from right to left: many a terminal
  /// turns such lines around, and then an underline lies under other words.
  let repeated: String?

  /// Quotes a line around a place.
  ///
  /// - Parameters:
  ///   - location: the place; one past the end of the line is shown behind its last character.
  ///   - line: the bytes of the line.
  ///   - width: how many columns there are.
  init(of location: SourceLocation, in line: ArraySlice<UInt8>, width: Int) {
    let start = min(location.column - 1, line.count)
    let place = start..<min(line.count, start + min(location.length, line.count))
    let quoted = QuotedLine(around: place, of: line, reach: width)
    let cells = quoted.cells
    let first = cells.firstIndex { $0.bytes.upperBound > start } ?? cells.endIndex
    let shown = Excerpt.range(of: quoted, around: first, width: width)
    let marked = cells[shown].filter {
      $0.bytes.overlaps(place) || $0.bytes.contains(place.lowerBound)
    }
    let isCut = (
      before: quoted.isCut.before || shown.lowerBound > 0,
      after: quoted.isCut.after || shown.upperBound < cells.count
    )
    text =
      (isCut.before ? "…" : "") + cells[shown].map(\.text).joined() + (isCut.after ? "…" : "")
    indent = (isCut.before ? 1 : 0) + cells[shown.lowerBound..<first].columns
    underlined = max(1, marked.columns)
    repeated =
      cells[shown].contains { $0.isRightToLeft } && !marked.isEmpty
      ? marked.map(\.text).joined() : nil
  }
}

extension Excerpt {
  /// The characters to show: all where there is room, else the place with a third of the room before
  /// it, or more where the line ends soon.
  private static func range(
    of line: QuotedLine, around first: Int, width: Int
  ) -> Range<Int> {
    let cells = line.cells
    guard line.isCut.before || line.isCut.after || cells[...].columns > width else {
      return cells.indices
    }
    var start = first
    var room = line.isCut.before || cells[..<first].columns > width / 2 ? width / 3 : width / 2
    while start > 0, cells[start - 1].columns <= room {
      start -= 1
      room -= cells[start].columns
    }
    var end = start
    room = width - 2
    while end < cells.count, cells[end].columns <= room {
      room -= cells[end].columns
      end += 1
    }
    while start > 0, cells[start - 1].columns <= room {
      start -= 1
      room -= cells[start].columns
    }
    return start..<end
  }
}

extension ArraySlice<QuotedLine.Cell> {
  fileprivate var columns: Int { reduce(0) { $0 + $1.columns } }
}

extension [QuotedLine.Cell] {
  fileprivate var columns: Int { self[...].columns }
}
