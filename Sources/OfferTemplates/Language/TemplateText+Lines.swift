// Which tags have a line to themselves. A tag is made of bytes that are not blank, so that it is
// enough to look at the bytes around it.
extension TemplateText {
  /// Where the line begins on which an offset lies, if there is nothing but blanks before it.
  func blankStart(before offset: Int) -> Int? {
    var start = offset
    while start > 0, bytes[start - 1].isBlank { start -= 1 }
    return isLineStart(start) ? start : nil
  }

  /// Where the next line begins, if there is nothing but blanks between an offset and it.
  func blankEnd(after offset: Int) -> Int? {
    let end = lineBreak(after: offset)
    return end?.upperBound
  }

  /// The line break after an offset, empty at the end of the text, if only blanks come before it.
  func lineBreak(after offset: Int) -> Range<Int>? {
    let end = skippingBlanks(from: offset)
    if end == bytes.count { return end..<end }
    if bytes[end] == .newline { return end..<end + 1 }
    guard bytes[end...].starts(with: [.carriageReturn, .newline]) else { return nil }
    return end..<end + 2
  }

  /// The whole lines that something has to itself, if it has.
  func standalone(_ range: Range<Int>) -> Range<Int>? {
    guard let start = blankStart(before: range.lowerBound),
      let end = blankEnd(after: range.upperBound)
    else { return nil }
    return start..<end
  }

  /// The blanks with which the first line begins that is not empty.
  func indentation(of range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = skippingBlanks(from: start)
      guard end < range.upperBound else { return nil }
      guard let next = blankEnd(after: end) else { return start..<end }
      start = next
    }
    return nil
  }

  func isLineStart(_ offset: Int) -> Bool {
    offset == 0 || bytes[offset - 1] == .newline
  }

  func skippingBlanks(from offset: Int) -> Int {
    var end = offset
    while end < bytes.count, bytes[end].isBlank { end += 1 }
    return end
  }
}
