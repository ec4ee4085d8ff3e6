import Diagnostics

/// Finds the tags of a template, in their order.
struct Scanner {
  private(set) var tags: [Tag] = []
  private(set) var problems: [Diagnostic] = []

  private let text: TemplateText
  private var opening = Array("{{".utf8)
  private var closing = Array("}}".utf8)
  private var offset = 0

  init(_ text: TemplateText) {
    self.text = text
    while let start = text.bytes.firstIndex(of: opening, in: offset..<text.bytes.count) {
      guard scanTag(at: start) else { return }
    }
  }
}

extension Scanner {
  /// Reads the tag that begins at an offset; false where the rest of the text cannot be read.
  private mutating func scanTag(at start: Int) -> Bool {
    let bytes = text.bytes
    let inside = bytes.firstIndex(from: start + opening.count) { !$0.isSpace }
    let kind = Tag.Kind(sign: inside.map { bytes[$0] })
    let hasSign = kind != .variable
    let content = hasSign ? (inside ?? bytes.count) + 1 : start + opening.count
    let ending = ending(of: kind, from: content)

    guard let end = end(of: kind, at: ending, from: content) else {
      return recover(from: start, content: content, kind)
    }

    offset = end + ending.count
    let tag = Tag(
      kind: kind, range: start..<offset, name: bytes.trimming(content..<end, while: \.isSpace))
    tags.append(tag)
    if kind == .delimiters { setDelimiters(tag) } else { checkName(of: tag) }
    return true
  }

  /// What ends a tag: after `{` and `=`, their counterpart and the closing delimiter.
  private func ending(of kind: Tag.Kind, from content: Int) -> [UInt8] {
    switch (kind, text.bytes[content - 1]) {
    case (.raw, UInt8(ascii: "{")): [UInt8(ascii: "}")] + closing
    case (.delimiters, _): [UInt8(ascii: "=")] + closing
    default: closing
    }
  }

  /// Where a tag ends; nowhere if another tag begins before.
  ///
  /// Each byte is looked at once, whatever is wrong with the template.
  private func end(of kind: Tag.Kind, at ending: [UInt8], from content: Int) -> Int? {
    let bytes = text.bytes
    guard kind != .comment, kind != .delimiters else {
      return bytes.firstIndex(of: ending, in: content..<bytes.count)
    }
    return (content..<bytes.count).first {
      bytes[$0...].starts(with: ending) || bytes[$0...].starts(with: opening)
    }.flatMap { bytes[$0...].starts(with: ending) ? $0 : nil }
  }

  /// Reports a tag without an end, and goes on at the next one.
  private mutating func recover(from start: Int, content: Int, _ kind: Tag.Kind) -> Bool {
    let bytes = text.bytes
    let next = bytes.firstIndex(of: opening, in: content..<bytes.count)
    let rest = start..<(next ?? bytes.count)
    let line = start..<(bytes[rest].firstIndex(of: .newline) ?? rest.upperBound)
    let end = bytes.trimming(line, while: \.isSpace).upperBound
    problems.append(
      .tagUnclosed(
        text[start..<end], at: text.location(of: start..<end),
        ending: ending(of: kind, from: content)))
    guard let next, kind != .comment, kind != .delimiters else { return false }
    offset = next
    return true
  }

  private mutating func setDelimiters(_ tag: Tag) {
    let words = text.bytes[tag.name].split(whereSeparator: \.isSpace)
    guard words.count == 2, words.allSatisfy({ !$0.contains(UInt8(ascii: "=")) }) else {
      problems.append(.delimitersUnreadable(text[tag.range], at: text.location(of: tag.range)))
      return
    }
    opening = Array(words[0])
    closing = Array(words[1])
  }

  private mutating func checkName(of tag: Tag) {
    guard tag.kind != .comment else { return }
    let name = text.bytes[tag.name]
    if name.isEmpty {
      problems.append(.tagEmpty(text[tag.range], at: text.location(of: tag.range)))
    } else if name.contains(where: \.isSpace) {
      problems.append(.nameWithSpace(text[tag.name], at: text.location(of: tag.name)))
    } else if tag.kind == .partial || tag.kind == .parent {
      guard name.first == UInt8(ascii: "*") else { return }
      problems.append(.dynamicName(text[tag.range], at: text.location(of: tag.name)))
    } else if tag.kind != .block, !Name.isReadable(name) {
      problems.append(.nameWithEmptyPart(text[tag.name], at: text.location(of: tag.name)))
    }
  }
}
