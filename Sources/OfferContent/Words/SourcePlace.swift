import Diagnostics

/// Finds where words of a page stand in its source; only somebody who reports a fault asks.
struct SourcePlace {
  private let source: SourceText?
  private let path: String

  /// Takes the source of a page.
  init(in path: String, of sources: SourceTree) {
    self.path = path
    var ignored = Report()
    source = sources[path].flatMap { SourceText(reading: $0, reporting: &ignored) }
  }

  /// The place of some words of a sentence, as far as they stand on one line.
  ///
  /// A part of them that holds no markup is looked for, so that the place is of the first words that
  /// are found, and of the whole file where none are.
  func location(
    of range: Range<Int>, in sentence: Range<Int>, on page: PageWords
  ) -> SourceLocation {
    guard let bytes = source?.bytes else { return SourceLocation(path: path, line: 1) }
    // The same words may stand in a title or an address before; the sentence does not.
    let start = place(of: sentence, on: page, in: bytes, from: 0).map(bytes.lineStart) ?? 0
    guard let found = place(of: range, on: page, in: bytes, from: start) else {
      return SourceLocation(path: path, line: 1)
    }
    let end = bytes.end(of: page.bytes[range], from: found)
    return bytes.location(of: found..<max(end, found + 1), in: path)
  }

  private func place(
    of range: Range<Int>, on page: PageWords, in bytes: [UInt8], from start: Int
  ) -> Int? {
    for piece in page.pieces(of: range) where piece.count >= min(8, range.count) {
      if let found = bytes.place(of: page.bytes[piece], from: start) { return found }
    }
    return nil
  }
}

extension PageWords {
  /// The pieces of a range that stand in the source as they stand here, the first of each 40 bytes
  /// at most: a line of the source may end behind them.
  fileprivate func pieces(of range: Range<Int>) -> [Range<Int>] {
    let starts = [range.lowerBound] + stretches.filter { range.contains($0) }
    let ends = stretches + records.map(\.lowerBound)
    return starts.compactMap { start in
      guard !records.contains(where: { $0.contains(start) }) else { return nil }
      let end = ends.lazy.filter { $0 > start }.min() ?? range.upperBound
      let piece = start..<min(end, range.upperBound, start + 40)
      return piece.isEmpty ? nil : piece
    }
  }
}

extension [UInt8] {
  /// Where words stand for the first time, whatever blanks or line ends part them.
  fileprivate func place(of words: ArraySlice<UInt8>, from start: Int) -> Int? {
    guard let first = words.first else { return nil }
    var index = place(of: first, from: start)
    while let place = index {
      if holds(words, at: place) { return place }
      index = self.place(of: first, from: place + 1)
    }
    return nil
  }

  private func holds(_ words: ArraySlice<UInt8>, at start: Int) -> Bool {
    var place = start
    for byte in words {
      guard place < count else { return false }
      if byte.isSpacing {
        guard self[place].isSpacing else { return false }
        while place < count, self[place].isSpacing { place += 1 }
      } else {
        guard self[place] == byte else { return false }
        place += 1
      }
    }
    return true
  }

  /// Where words end that begin at a place: behind their last word, or at the end of the line.
  fileprivate func end(of words: ArraySlice<UInt8>, from start: Int) -> Int {
    let lineEnd = place(of: ASCII.newline, from: start) ?? count
    let last = words.split(whereSeparator: \.isSpacing).last ?? []
    let least = Swift.min(lineEnd, start + words.count / 2)
    guard let found = place(of: last, from: least), found + last.count <= lineEnd else {
      return lineEnd
    }
    return found + last.count
  }

  /// Where the line begins that a byte stands on.
  fileprivate func lineStart(of index: Int) -> Int {
    self[..<index].lastIndex(of: ASCII.newline).map { $0 + 1 } ?? 0
  }

  /// The place of some bytes, as far as they stand on one line.
  func location(of range: Range<Int>, in path: String) -> SourceLocation {
    let before = self[..<range.lowerBound]
    let line = before.count { $0 == ASCII.newline }
    let lineStart = lineStart(of: range.lowerBound)
    return SourceLocation(
      path: path, line: line + 1, column: range.lowerBound - lineStart + 1, length: range.count)
  }
}
