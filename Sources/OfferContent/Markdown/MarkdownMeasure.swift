/// What a quick look at Markdown tells before libcmark reads it.
///
/// libcmark is linear in time but for three kinds of input, all of them hostile: deep nesting before
/// many blank lines, many links behind many unfinished pictures, and many uses of a long definition.
/// They are recognised here, so that no page can hold up a build.
struct MarkdownMeasure {
  /// The deepest that quotations and lists may nest.
  static let deepest = 100

  /// Whether there may be a pipe table.
  private(set) var hasPipes = false

  /// Whether there may be definitions of references, `[label]: address`.
  private(set) var hasDefinitions = false

  /// The first line that nests deeper than may be.
  private(set) var tooDeepLine: Int?

  /// Whether reading it would take longer than any page is worth.
  private(set) var isTooIntricate = false

  init() {}

  init(of source: MarkdownSource) {
    var closings = 0
    var pictures = 0
    let bytes = source.bytes
    bytes.visitBytes(flaggedBy: {
      $0.flags(equalTo: ASCII.pipe) | $0.flags(equalTo: ASCII.openBracket)
        | $0.flags(equalTo: ASCII.closeBracket)
    }) { index in
      switch bytes[index] {
      case ASCII.pipe: hasPipes = true
      case ASCII.openBracket:
        if index > bytes.startIndex, bytes[index - 1] == UInt8(ascii: "!") { pictures += 1 }
      default:
        closings += 1
        if index + 1 < bytes.endIndex, bytes[index + 1] == ASCII.colon { hasDefinitions = true }
      }
    }
    tooDeepLine = (1...source.lineCount).first { source.nestsTooDeep(onLine: $0) }
    isTooIntricate =
      pictures * closings > 50_000_000
      || (hasDefinitions && source.longestDefinition * closings > 100_000_000)
  }
}

extension MarkdownSource {
  /// Whether a line opens more quotations and lists than may nest, or opens one so far to the right
  /// that as many must be open.
  fileprivate func nestsTooDeep(onLine number: Int) -> Bool {
    let line = line(number)
    guard let first = line.first.map({ bytes[$0] }), !first.isLetter else { return false }
    var markers = 0
    var column = 0
    var index = line.lowerBound
    while index < line.upperBound {
      if bytes[index].isBlank {
        column += bytes[index] == ASCII.tab ? 4 - column % 4 : 1
        index += 1
      } else if let end = markerEnd(from: index, in: line) {
        markers += 1
        if markers > MarkdownMeasure.deepest || column > 4 * MarkdownMeasure.deepest {
          return !isThematicBreak(line)
        }
        column += end - index
        index = end
      } else {
        return false
      }
    }
    return false
  }

  /// The end of a `>`, or of the marker of an item, that begins at a place.
  private func markerEnd(from start: Int, in line: Range<Int>) -> Int? {
    var end = start
    switch bytes[start] {
    case ASCII.greater: return start + 1
    case ASCII.hyphen, UInt8(ascii: "*"), UInt8(ascii: "+"): break
    default:
      while end < line.upperBound, end < start + 9, bytes[end].isDigit { end += 1 }
      guard end > start, end < line.upperBound,
        bytes[end] == ASCII.dot || bytes[end] == ASCII.closeParenthesis
      else { return nil }
    }
    end += 1
    return end == line.upperBound || bytes[end].isBlank ? end : nil
  }

  private func isThematicBreak(_ line: Range<Int>) -> Bool {
    let marks = bytes[line].filter { !$0.isSpacing }
    return (marks.first == ASCII.hyphen || marks.first == UInt8(ascii: "*"))
      && marks.allSatisfy { $0 == marks.first }
  }

  /// The bytes of the longest stretch without an empty line that may hold definitions.
  fileprivate var longestDefinition: Int {
    var longest = 0
    var start = bytes.startIndex
    var holdsDefinition = false
    for number in 1...lineCount {
      let line = line(number)
      if trimmed(line).isEmpty {
        start = line.upperBound
        holdsDefinition = false
      } else {
        holdsDefinition = holdsDefinition || mayDefine(line)
        if holdsDefinition { longest = max(longest, line.upperBound - start) }
      }
    }
    return longest
  }

  private func mayDefine(_ line: Range<Int>) -> Bool {
    line.dropFirst().contains {
      bytes[$0] == ASCII.colon && bytes[$0 - 1] == ASCII.closeBracket
    }
  }
}
