/// A strict reader of the YAML that people write into front matter, some twenty times faster than a
/// whole YAML reader: block records and lists, plain and quoted words on one line, `[a, b]` and `|`.
///
/// It never guesses: on anything it does not fully understand it gives nil, and the whole reader
/// decides. A test holds both to the same result over generated input.
struct PlainYAML {
  struct Line {
    let start: Int
    let end: Int
    let indent: Int

    var isBlank: Bool { start + indent == end }
  }

  let bytes: [UInt8]
  private(set) var lines: [Line] = []
  private(set) var next = 0

  /// Reads a text that holds one record; nil where it holds anything this reader does not know.
  static func record(in text: YAMLText) -> YAMLNode? {
    guard var reader = PlainYAML(text) else { return nil }
    reader.skipBlankLines()
    guard reader.next < reader.lines.count, reader.lines[reader.next].indent == 0,
      let node = reader.block(indent: 0)
    else { return nil }
    reader.skipBlankLines()
    guard reader.next == reader.lines.count, case .record = node.content else { return nil }
    return node
  }

  private init?(_ text: YAMLText) {
    bytes = text.bytes
    guard bytes.last == UInt8(ascii: "\n"), PlainYAML.holdsOnlyPlainCharacters(bytes) else {
      return nil
    }
    lines.reserveCapacity(text.lineStarts.count)
    for (start, next) in zip(text.lineStarts, text.lineStarts.dropFirst()) {
      var words = start
      while bytes[words] == UInt8(ascii: " ") { words += 1 }
      lines.append(Line(start: start, end: next - 1, indent: words - start))
    }
  }

  /// Control characters, tabs, byte order marks and the line ends of Unicode mean more to YAML.
  private static func holdsOnlyPlainCharacters(_ bytes: [UInt8]) -> Bool {
    var isPlain = true
    bytes[...].visitBytes(flaggedBy: {
      $0.flags(below: UInt8(ascii: " ")) | $0.flags(equalTo: 0x7F) | $0.flagsBeyondASCII
    }) { index in
      switch bytes[index] {
      case UInt8(ascii: "\n"), 0x80...0xC1, 0xC3...0xE1, 0xE3...0xEE, 0xF0...:
        break
      case 0xC2:
        isPlain = isPlain && bytes[index + 1] >= 0xA0
      case 0xE2:
        let isLineEnd = bytes[index + 1] == 0x80 && (bytes[index + 2] & 0xFE) == 0xA8
        isPlain = isPlain && !isLineEnd
      default:
        isPlain = false
      }
    }
    return isPlain
  }

  private mutating func skipBlankLines() {
    while next < lines.count, lines[next].isBlank { next += 1 }
  }

  /// The next line that is not blank, without going there.
  private func lineAhead(from index: Int) -> Line? {
    lines[index...].first { !$0.isBlank }
  }

  /// Reads the record or list whose first line is the next one.
  private mutating func block(indent: Int) -> YAMLNode? {
    let start = lines[next].start + indent
    return isItem(at: start, before: lines[next].end)
      ? list(indent: indent) : record(indent: indent, firstStart: start)
  }

  private func isItem(at start: Int, before end: Int) -> Bool {
    bytes[start] == UInt8(ascii: "-") && start + 1 < end && bytes[start + 1] == UInt8(ascii: " ")
  }

  private mutating func list(indent: Int) -> YAMLNode? {
    let place = place(of: lines[next].start + indent, length: 1)
    var items: [YAMLNode] = []
    while let line = lineAhead(from: next), line.indent == indent,
      isItem(at: line.start + indent, before: line.end)
    {
      skipBlankLines()
      var start = line.start + indent + 1
      while start < line.end, bytes[start] == UInt8(ascii: " ") { start += 1 }
      guard start < line.end, !isItem(at: start, before: line.end) else { return nil }
      let item =
        key(at: start, before: line.end) == nil
        ? value(at: start, of: line, parent: indent)
        : record(indent: start - line.start, firstStart: start)
      guard let item else { return nil }
      items.append(item)
    }
    if let line = lineAhead(from: next), line.indent > indent { return nil }
    return YAMLNode(.list(items), at: place)
  }

  /// Reads a record; its first line may begin behind the hyphen of a list.
  private mutating func record(indent: Int, firstStart: Int) -> YAMLNode? {
    var fields: [YAMLNode.Field] = []
    fields.reserveCapacity(indent == 0 ? 16 : 4)
    var start = firstStart
    let recordPlace = place(of: firstStart, length: 1)
    while true {
      let line = lines[next]
      guard let end = key(at: start, before: line.end) else { return nil }
      let name = String(decoding: bytes[start..<end], as: UTF8.self)
      guard !fields.contains(where: { $0.key == name }) else { return nil }
      let keyPlace = place(of: start, length: end - start)
      var valueStart = end + 1
      while valueStart < line.end, bytes[valueStart] == UInt8(ascii: " ") { valueStart += 1 }
      let value =
        valueStart < line.end
        ? value(at: valueStart, of: line, parent: indent)
        : valueBelow(line: line, indent: indent, keyEnd: end)
      guard let value else { return nil }
      fields.append(.init(key: name, place: keyPlace, value: value))
      guard let ahead = lineAhead(from: next), ahead.indent >= indent else { break }
      guard ahead.indent == indent else { return nil }
      // An item here would belong to no key.
      if isItem(at: ahead.start + indent, before: ahead.end) { return nil }
      skipBlankLines()
      start = ahead.start + indent
    }
    return YAMLNode(.record(fields), at: recordPlace)
  }

  /// Reads what stands under a key: a block that is indented more, a list that need not be, or
  /// nothing.
  private mutating func valueBelow(line: Line, indent: Int, keyEnd: Int) -> YAMLNode? {
    next += 1
    let nothing = YAMLNode(.words(""), at: place(of: keyEnd, length: 1, line: next))
    guard let ahead = lineAhead(from: next), ahead.indent >= indent else { return nothing }
    if ahead.indent > indent {
      skipBlankLines()
      return block(indent: ahead.indent)
    }
    guard isItem(at: ahead.start + indent, before: ahead.end) else { return nothing }
    skipBlankLines()
    return list(indent: indent)
  }

  /// The end of a key of small letters, digits, `-` and `_` that a colon follows.
  private func key(at start: Int, before end: Int) -> Int? {
    var index = start
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
        index += 1
      case UInt8(ascii: "-") where index > start:
        index += 1
      case UInt8(ascii: ":") where index > start:
        return index + 1 == end || bytes[index + 1] == UInt8(ascii: " ") ? index : nil
      default:
        return nil
      }
    }
    return nil
  }

  /// Reads a value that begins on a line, and goes to the line behind it.
  private mutating func value(at start: Int, of line: Line, parent indent: Int) -> YAMLNode? {
    var end = line.end
    while bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    next += 1
    let place = place(of: start, length: end - start, line: next)
    if bytes[start] == UInt8(ascii: "|") {
      return end == start + 1 ? literal(at: place, parent: indent) : nil
    }
    // A line that is indented more goes on with the value; that is for the whole reader.
    if let ahead = lineAhead(from: next), ahead.indent > indent { return nil }
    switch bytes[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      return quoted(start..<end, at: place)
    case UInt8(ascii: "["):
      return flowList(start..<end, at: place)
    default:
      guard isPlain(start..<end) else { return nil }
      return YAMLNode(.words(String(decoding: bytes[start..<end], as: UTF8.self)), at: place)
    }
  }

  /// Reads the lines below a `|`: they keep their ends, and one end stays behind the last.
  private mutating func literal(at place: YAMLNode.Place, parent: Int) -> YAMLNode? {
    guard let first = lineAhead(from: next), first.indent > parent, !lines[next].isBlank else {
      return nil
    }
    var text: [UInt8] = []
    var blankLines = 0
    while next < lines.count {
      let line = lines[next]
      if line.isBlank {
        guard line.indent <= first.indent else { return nil }
        blankLines += 1
      } else if line.indent >= first.indent {
        text.append(contentsOf: repeatElement(UInt8(ascii: "\n"), count: blankLines))
        blankLines = 0
        text += bytes[line.start + first.indent..<line.end]
        text.append(UInt8(ascii: "\n"))
      } else if line.indent > parent {
        return nil
      } else {
        break
      }
      next += 1
    }
    return YAMLNode(
      .words(String(decoding: text, as: UTF8.self)),
      at: YAMLNode.Place(line: place.line, column: place.column, length: 1), style: .literal)
  }

  func place(of index: Int, length: Int, line number: Int? = nil) -> YAMLNode.Place {
    let number = number ?? next + 1
    return YAMLNode.Place(
      line: number, column: index - lines[number - 1].start + 1, length: length)
  }
}
