extension PlainYAML {
  func quoted(_ range: Range<Int>, at place: YAMLNode.Place) -> YAMLNode? {
    let quote = bytes[range.lowerBound]
    guard range.count >= 2, bytes[range.upperBound - 1] == quote else { return nil }
    let inner = bytes[range.lowerBound + 1..<range.upperBound - 1]
    guard !inner.contains(quote), quote == UInt8(ascii: "'") || !inner.contains(UInt8(ascii: "\\"))
    else { return nil }
    return YAMLNode(.words(String(decoding: inner, as: UTF8.self)), at: place, style: .quoted)
  }

  func flowList(_ range: Range<Int>, at place: YAMLNode.Place) -> YAMLNode? {
    guard bytes[range.upperBound - 1] == UInt8(ascii: "]") else { return nil }
    var items: [YAMLNode] = []
    var start = range.lowerBound + 1
    let end = range.upperBound - 1
    while start < end, bytes[start] == UInt8(ascii: " ") { start += 1 }
    while start < end {
      let comma = bytes[start..<end].firstIndex(of: UInt8(ascii: ",")) ?? end
      var last = comma
      while last > start, bytes[last - 1] == UInt8(ascii: " ") { last -= 1 }
      guard last > start, isPlain(start..<last), !bytes[start..<last].contains(where: isFlowMark)
      else { return nil }
      let words = String(decoding: bytes[start..<last], as: UTF8.self)
      items.append(
        YAMLNode(.words(words), at: self.place(of: start, length: last - start, line: place.line)))
      guard comma < end else { break }
      start = comma + 1
      while start < end, bytes[start] == UInt8(ascii: " ") { start += 1 }
      guard start < end else { return nil }
    }
    return YAMLNode(
      .list(items), at: YAMLNode.Place(line: place.line, column: place.column, length: 1))
  }

  private func isFlowMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: ":"), UInt8(ascii: "\""):
      true
    default:
      false
    }
  }

  /// Whether words without quotation marks mean themselves and nothing else.
  func isPlain(_ range: Range<Int>) -> Bool {
    switch bytes[range.lowerBound] {
    case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ","),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"),
      UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "'"), UInt8(ascii: "\""),
      UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"):
      return false
    default:
      break
    }
    for index in range {
      let isLast = index + 1 == range.upperBound
      if bytes[index] == UInt8(ascii: ":"), isLast || bytes[index + 1] == UInt8(ascii: " ") {
        return false
      }
      if bytes[index] == UInt8(ascii: "#"), bytes[index - 1] == UInt8(ascii: " ") { return false }
    }
    return true
  }
}
