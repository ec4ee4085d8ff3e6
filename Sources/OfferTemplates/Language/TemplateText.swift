import Diagnostics

/// The text of one template, and how to point into it.
struct TemplateText: Sendable {
  /// The name by which other templates include it.
  let name: String

  /// The file it was read from.
  let path: String

  let bytes: [UInt8]

  private let lineStarts: [Int]

  init(name: String, path: String, bytes: [UInt8]) {
    self.name = name
    self.path = path
    self.bytes = bytes
    var lineStarts = [0]
    for (index, byte) in bytes.enumerated() where byte == .newline { lineStarts.append(index + 1) }
    self.lineStarts = lineStarts
  }

  /// The words at a range.
  subscript(range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The place of a range, as much of it as lies on its first line.
  func location(of range: Range<Int>) -> SourceLocation {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= range.lowerBound { low = middle } else { high = middle }
    }
    let end =
      bytes[range].firstIndex { $0 == .newline || $0 == .carriageReturn } ?? range.upperBound
    return SourceLocation(
      path: path, line: low + 1, column: range.lowerBound - lineStarts[low] + 1,
      length: end - range.lowerBound)
  }
}

extension UInt8 {
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")

  /// Whether it is a space or a tab.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  /// Whether it is a space, a tab or part of a line break.
  var isSpace: Bool { isBlank || self == .newline || self == .carriageReturn }
}
