/// A place on a line, counted in bytes and in columns: a tab goes on to the next fourth column, and
/// may belong to a container in part.
struct LineCursor {
  /// The byte.
  private(set) var index: Int

  /// The columns before it, and before the part of a tab that was passed.
  private(set) var column = 0

  private let end: Int
  private let bytes: ArraySlice<UInt8>
  private var isInsideTab = false

  /// The start of a line.
  init(onLine number: Int, of source: MarkdownSource) {
    let line = source.line(number)
    index = line.lowerBound
    end = line.upperBound
    bytes = source.bytes
  }

  /// The byte here; nil at the end of the line.
  var byte: UInt8? { index < end ? bytes[index] : nil }

  /// Where words begin that libcmark takes from here: it spells out a tab passed in part as blanks,
  /// so that the line is longer than its source.
  var wordsStart: Int { isInsideTab ? index + 1 - columnsToTabStop : index }

  /// How many columns of blanks follow.
  var blanks: Int {
    var cursor = self
    cursor.skipBlanks()
    return cursor.column - column
  }

  /// Passes blanks.
  mutating func skipBlanks() {
    while let byte, byte.isBlank { step() }
  }

  /// Passes one byte.
  mutating func step() {
    column += byte == ASCII.tab ? columnsToTabStop : 1
    isInsideTab = false
    index += 1
  }

  /// Passes bytes up to an index.
  mutating func step(to target: Int) {
    while index < target { step() }
  }

  /// Passes columns of blanks, the last tab perhaps in part.
  mutating func pass(columns: Int) {
    let target = column + columns
    while column < target, let byte, byte.isBlank {
      if byte == ASCII.tab, column + columnsToTabStop > target {
        column = target
        isInsideTab = true
      } else {
        step()
      }
    }
  }

  private var columnsToTabStop: Int { 4 - column % 4 }
}
