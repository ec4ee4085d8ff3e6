package import Diagnostics

/// YAML and where it stands in its file: below the `---` of a page, or as a file of its own.
package struct YAMLText: Sendable {
  package let path: String
  package let bytes: [UInt8]

  /// The line of the file on which the text begins, from 1.
  let firstLine: Int

  /// Where each line begins, and at last the end of the text where it ends with its line.
  let lineStarts: [Int]

  /// Whether an earlier build read the Markdown in it and found nothing wrong.
  let isKnown: Bool

  package init(path: String, bytes: [UInt8], firstLine: Int, isKnown: Bool = false) {
    self.path = path
    self.bytes = bytes
    self.firstLine = firstLine
    self.isKnown = isKnown
    var starts = [0]
    starts.reserveCapacity(1 + bytes.count / 16)
    bytes[...].visitBytes(flaggedBy: { $0.flags(equalTo: UInt8(ascii: "\n")) }) { end in
      starts.append(end + 1)
    }
    lineStarts = starts
  }

  package func location(of place: YAMLNode.Place) -> SourceLocation {
    SourceLocation(
      path: path, line: firstLine + place.line - 1, column: place.column, length: place.length)
  }

  /// The bytes of a line, from 1, without its end; none where there is no such line.
  func line(_ number: Int) -> ArraySlice<UInt8> {
    guard number >= 1, number <= lineStarts.count else { return [] }
    let start = lineStarts[number - 1]
    let end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
    return bytes[start..<end]
  }

  /// What stands on a line from a place to its end, without the spaces behind it.
  func rest(from place: YAMLNode.Place) -> ArraySlice<UInt8> {
    var rest = line(place.line).dropFirst(place.column - 1)
    while rest.last == UInt8(ascii: " ") { rest.removeLast() }
    return rest
  }

  /// The place at a line and a column in Unicode scalars, as libyaml counts; we count bytes.
  func place(line number: Int, scalarColumn: Int) -> YAMLNode.Place {
    var scalars = scalarColumn - 1
    var column = 1
    for byte in line(number) {
      let isFirstOfScalar = byte & 0xC0 != 0x80
      if isFirstOfScalar, scalars == 0 { break }
      if isFirstOfScalar { scalars -= 1 }
      column += 1
    }
    let place = YAMLNode.Place(line: number, column: column, length: 1)
    return place.with(length: rest(from: place).count)
  }

  /// The place of words in quotation marks, with the marks.
  func quotedPlace(from place: YAMLNode.Place) -> YAMLNode.Place {
    let rest = rest(from: place)
    guard let quote = rest.first else { return place }
    var isEscaped = false
    for (offset, byte) in rest.dropFirst().enumerated() {
      if byte == quote, !isEscaped { return place.with(length: offset + 2) }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped && quote == UInt8(ascii: "\"")
    }
    return place
  }

  /// The place of words without quotation marks: as long as they are where they stand on one line.
  func plainPlace(of words: String, from place: YAMLNode.Place) -> YAMLNode.Place {
    let isOnOneLine = rest(from: place).starts(with: words.utf8)
    return isOnOneLine ? place.with(length: Swift.max(1, words.utf8.count)) : place
  }
}

extension YAMLText {
  /// How many spaces the text below a `|` stands in from the left.
  func margin(below number: Int) -> Int {
    for number in (number + 1)..<(lineCount + 1) {
      let line = line(number)
      let margin = line.prefix { $0 == UInt8(ascii: " ") }.count
      if margin < line.count { return margin }
    }
    return 0
  }

  /// Where a key stands for the second time, at the depth of its first.
  func secondPlace(of key: String, after first: YAMLNode.Place) -> YAMLNode.Place {
    var number = first.line + 1
    while number <= lineCount {
      let line = line(number).dropFirst(first.column - 1)
      if line.starts(with: key.utf8), line.dropFirst(key.utf8.count).first == UInt8(ascii: ":") {
        return YAMLNode.Place(line: number, column: first.column, length: key.utf8.count)
      }
      number += 1
    }
    return first.with(length: key.utf8.count)
  }

  /// The rest of the line of a quotation mark that is never closed.
  func startOfValue(at place: YAMLNode.Place) -> YAMLNode.Place {
    place.with(length: rest(from: place).count)
  }

  /// A quotation mark that opens on a line above a fault and closes just before the fault: it has run
  /// into the next value in quotation marks, for its own closing one was left out.
  func openQuote(above fault: YAMLNode.Place) -> YAMLNode.Place? {
    for number in stride(from: fault.line - 1, through: 1, by: -1) {
      guard let opening = openQuote(onLine: number), let mark = rest(from: opening).first else {
        continue
      }
      let isOpenAtFault = !(number + 1..<fault.line).contains { line($0).contains(mark) }
      let closesBeforeFault = line(fault.line).prefix(fault.column - 1).contains(mark)
      return isOpenAtFault && closesBeforeFault ? startOfValue(at: opening) : nil
    }
    return nil
  }

  /// Where a value in quotation marks begins on a line that does not end there.
  private func openQuote(onLine number: Int) -> YAMLNode.Place? {
    let line = Array(line(number))
    for index in line.indices.dropFirst(2)
    where [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(line[index])
      && line[index - 1] == UInt8(ascii: " ")
      && [UInt8(ascii: ":"), UInt8(ascii: "-")].contains(line[index - 2])
    {
      let place = YAMLNode.Place(line: number, column: index + 1, length: 1)
      return quotedPlace(from: place).length == 1 ? place : nil
    }
    return nil
  }

  /// A value on one of some lines that begins with `{{` and has no quotation marks.
  func bracesWithoutQuotes(near lines: [Int]) -> YAMLNode.Place? {
    for number in lines {
      let line = Array(line(number))
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let value = line[(colon + 1)...].drop { $0 == UInt8(ascii: " ") }
      guard value.starts(with: "{{".utf8) else { continue }
      let place = YAMLNode.Place(line: number, column: value.startIndex + 1, length: 1)
      return place.with(length: rest(from: place).count)
    }
    return nil
  }

  /// The first tab among the spaces that a line begins with.
  func tab(onLine number: Int) -> YAMLNode.Place? {
    let line = line(number)
    let margin = line.prefix { $0 == UInt8(ascii: " ") }
    guard line.dropFirst(margin.count).first == UInt8(ascii: "\t") else { return nil }
    return YAMLNode.Place(line: number, column: margin.count + 1, length: 1)
  }

  private var lineCount: Int { lineStarts.count }
}

extension YAMLNode.Place {
  func with(length: Int) -> YAMLNode.Place {
    YAMLNode.Place(line: line, column: column, length: length)
  }
}
