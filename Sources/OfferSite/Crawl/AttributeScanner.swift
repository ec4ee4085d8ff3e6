/// Finds the attributes that matter in a page's bytes, in one pass and without copying any.
///
/// It reads what templates and words become, not all that a browser would put up with.
struct AttributeScanner {
  /// The attributes that matter.
  enum Name {
    case href, src, id, rel, content, httpEquiv, labelledBy, inline
  }

  /// An attribute of an element.
  struct Attribute {
    let name: Name

    /// The attribute's name, as a range of the page's bytes.
    let nameRange: Range<Int>

    /// The attribute's value, escaped as it stands, as a range of the page's bytes.
    let value: Range<Int>

    /// The element's name, as a range of the page's bytes.
    let element: Range<Int>
  }

  private let bytes: UnsafeBufferPointer<UInt8>

  private var position = 0

  /// The name of the element in whose tag the scanner is; nil between tags.
  private var element: Range<Int>?

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The next attribute that matters; nil at the end of the page.
  mutating func next() -> Attribute? {
    while true {
      if let element {
        if let attribute = nextInTag(of: element) { return attribute }
        self.element = nil
      } else {
        position = bytes.firstIndex(of: UInt8(ascii: "<"), from: position) &+ 1
        guard position < bytes.count else { return nil }
        startTag()
      }
    }
  }
}

extension AttributeScanner {
  /// Reads an element's name; end tags, comments and declarations have none, and are passed over by
  /// the search for the next `<`.
  private mutating func startTag() {
    let start = position
    while position < bytes.count, bytes[position].isLetter { position &+= 1 }
    if position > start { element = start..<position }
  }

  /// The next attribute of a tag that matters; nil behind the tag.
  private mutating func nextInTag(of element: Range<Int>) -> Attribute? {
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: ">") {
        position &+= 1
        return nil
      }
      guard byte.isNamePart else {
        position &+= 1
        continue
      }
      let name = position
      while position < bytes.count, bytes[position].isNamePart { position &+= 1 }
      let nameRange = name..<position
      let value = readValue()
      guard let known = self.name(at: nameRange) else { continue }
      return Attribute(name: known, nameRange: nameRange, value: value, element: element)
    }
    return nil
  }

  private mutating func readValue() -> Range<Int> {
    guard position &+ 1 < bytes.count, bytes[position] == UInt8(ascii: "=") else {
      return position..<position
    }
    guard bytes[position &+ 1] == UInt8(ascii: "\"") || bytes[position &+ 1] == UInt8(ascii: "'")
    else { return readBareValue() }
    let start = position &+ 2
    let end = bytes.firstIndex(of: bytes[position &+ 1], from: start)
    position = Swift.min(bytes.count, end &+ 1)
    return start..<end
  }

  /// Reads a value without quotation marks, which ends before a space or the tag's end.
  private mutating func readBareValue() -> Range<Int> {
    position &+= 1
    let start = position
    while position < bytes.count, bytes[position] > 0x20, bytes[position] != UInt8(ascii: ">") {
      position &+= 1
    }
    return start..<position
  }

  private func name(at range: Range<Int>) -> Name? {
    switch range.count {
    case 2: matches("id", at: range) ? .id : nil
    case 3: matches("src", at: range) ? .src : matches("rel", at: range) ? .rel : nil
    case 4: matches("href", at: range) ? .href : nil
    case 5 where matches("style", at: range): .inline
    case 7 where matches("content", at: range): .content
    case 10 where matches("http-equiv", at: range): .httpEquiv
    // What a script of the page loads when it is first used.
    case 11 where matches("data-search", at: range): .src
    case 15 where matches("aria-labelledby", at: range): .labelledBy
    default: isEventHandler(range) ? .inline : nil
    }
  }

  /// Only event handlers begin with `on`: onclick, onload.
  private func isEventHandler(_ range: Range<Int>) -> Bool {
    range.count > 2 && bytes[range.lowerBound] == UInt8(ascii: "o")
      && bytes[range.lowerBound &+ 1] == UInt8(ascii: "n")
  }

  private func matches(_ name: StaticString, at range: Range<Int>) -> Bool {
    name.withUTF8Buffer { name in
      for offset in 0..<range.count where bytes[range.lowerBound &+ offset] != name[offset] {
        return false
      }
      return true
    }
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool {
    (self | 0x20) >= UInt8(ascii: "a") && (self | 0x20) <= UInt8(ascii: "z")
  }

  fileprivate var isNamePart: Bool { isLetter || self == UInt8(ascii: "-") }
}
