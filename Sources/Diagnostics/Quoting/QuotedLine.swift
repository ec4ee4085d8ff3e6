/// The characters of a line around a place, each with the bytes that it is made of.
///
/// Only as much of the line is looked at as can be shown, however long it is.
struct QuotedLine {
  /// One character as it is shown.
  struct Cell {
    /// How it is shown.
    let text: String

    /// The columns that it takes.
    let columns: Int

    /// Its bytes within the line.
    let bytes: Range<Int>

    /// Whether it is read from right to left.
    let isRightToLeft: Bool
  }

  /// The characters, in order.
  private(set) var cells: [Cell] = []

  /// Whether something of the line stands before the first, and after the last.
  let isCut: (before: Bool, after: Bool)

  /// Reads the characters of a line that lie around some of its bytes.
  ///
  /// - Parameters:
  ///   - place: the bytes of the line to have in view.
  ///   - line: the bytes of the line.
  ///   - reach: how many columns there may be.
  init(around place: Range<Int>, of line: ArraySlice<UInt8>, reach: Int) {
    let bytes = QuotedLine.window(around: place, of: line, reach: 4 * reach)
    isCut = (bytes.lowerBound > 0, bytes.upperBound < line.count)
    var text = String.UnicodeScalarView()
    var lengths: [Int] = []
    var parser = Unicode.UTF8.ForwardParser()
    var source = line[line.startIndex + bytes.lowerBound..<line.startIndex + bytes.upperBound]
      .makeIterator()
    parsing: while true {
      switch parser.parseScalar(from: &source) {
      case .valid(let scalar):
        text.append(UTF8.decode(scalar))
        lengths.append(scalar.count)
      case .error(let length):
        text.append("\u{FFFD}")
        lengths.append(length)
      case .emptyInput: break parsing
      }
    }
    addCells(for: String(text), lengths: lengths, from: bytes.lowerBound)
  }
}

extension QuotedLine {
  /// The bytes of a line to look at, moved off the middle of a character.
  private static func window(
    around place: Range<Int>, of line: ArraySlice<UInt8>, reach: Int
  ) -> Range<Int> {
    var start = max(0, place.lowerBound - reach)
    var end = min(line.count, place.lowerBound + reach)
    while start > 0, start < end, line[line.startIndex + start] & 0xC0 == 0x80 { start += 1 }
    while end < line.count, end > start, line[line.startIndex + end] & 0xC0 == 0x80 { end -= 1 }
    return start..<max(start, end)
  }

  private mutating func addCells(for text: String, lengths: [Int], from start: Int) {
    var offset = start
    var scalar = 0
    for character in text {
      let last = scalar + character.unicodeScalars.count
      let end = lengths[scalar..<last].reduce(offset, +)
      let shown = character == "\t" ? "    " : character.shown
      cells.append(
        Cell(
          text: shown, columns: shown.reduce(0) { $0 + $1.columns }, bytes: offset..<end,
          isRightToLeft: character.isRightToLeft))
      (offset, scalar) = (end, last)
    }
  }
}
