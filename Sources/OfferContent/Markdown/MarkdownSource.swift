import Diagnostics

/// A piece of Markdown with the places of its lines in the file it stands in.
struct MarkdownSource {
  /// The Markdown.
  ///
  /// Places are indices of it.
  let bytes: ArraySlice<UInt8>

  /// What a quick look at it tells.
  private(set) var measure = MarkdownMeasure()

  /// The path of the file's folder.
  let folder: ArraySlice<UInt8>

  private let origin: ProseParser.Origin
  private let starts: [Int]

  init(_ bytes: ArraySlice<UInt8>, at origin: ProseParser.Origin) {
    self.bytes = bytes
    self.origin = origin
    let path = Array(origin.path.utf8)
    folder = path[..<(path.lastIndex(of: ASCII.slash) ?? 0)]
    starts = Self.lineStarts(of: bytes)
    measure = MarkdownMeasure(of: self)
  }

  /// How many lines there are.
  var lineCount: Int { starts.count }

  /// A line, counted from 1, without its ending.
  func line(_ number: Int) -> Range<Int> {
    let start = self.start(ofLine: number)
    var end = self.start(ofLine: number + 1)
    if end > start, bytes[end - 1] == ASCII.newline { end -= 1 }
    if end > start, bytes[end - 1] == ASCII.carriageReturn { end -= 1 }
    return start..<end
  }

  /// Where a line begins; the end of the Markdown where there is no such line.
  func start(ofLine number: Int) -> Int {
    starts.indices.contains(number - 1) ? starts[number - 1] : bytes.endIndex
  }

  /// The number of the line that a byte stands on.
  func lineNumber(of index: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= index { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// A range without the blanks at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    bytes[range].trimmed.indices
  }

  /// The text of a range.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The place in the file of a range, as far as it stands on one line.
  func location(of range: Range<Int>) -> SourceLocation {
    let number = lineNumber(of: range.lowerBound)
    let line = line(number)
    let before = range.lowerBound - line.lowerBound
    return SourceLocation(
      path: origin.path, line: origin.line + number - 1,
      column: before + (number == 1 ? origin.column : origin.indent + 1),
      length: min(range.upperBound, line.upperBound) - range.lowerBound)
  }
}

extension ArraySlice<UInt8> {
  /// The bytes without the blanks at their ends.
  var trimmed: ArraySlice<UInt8> {
    var start = startIndex
    var end = endIndex
    while start < end, self[start].isSpacing { start += 1 }
    while end > start, self[end - 1].isSpacing { end -= 1 }
    return self[start..<end]
  }
}

extension MarkdownSource {
  private static func lineStarts(of bytes: ArraySlice<UInt8>) -> [Int] {
    var starts = [bytes.startIndex]
    starts.reserveCapacity(1 + bytes.count / 32)
    bytes.visitBytes(flaggedBy: { $0.flags(below: ASCII.carriageReturn + 1) }) { index in
      let next = index + 1
      let isLineEnd =
        bytes[index] == ASCII.newline
        || (bytes[index] == ASCII.carriageReturn
          && (next == bytes.endIndex || bytes[next] != ASCII.newline))
      if isLineEnd, next < bytes.endIndex { starts.append(next) }
    }
    return starts
  }
}
