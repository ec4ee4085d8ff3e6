public import Diagnostics

/// Text in which places are marked with ① to ⑨, to say where a problem must be found.
///
/// ```swift
/// let marked = MarkedText("reviewed: ①2024-01-31①\n", path: "Content/derby/pages/about.md")
/// marked.text          // "reviewed: 2024-01-31\n"
/// marked.locations[1]  // line 1, column 11, length 10
/// ```
///
/// Two marks of one number stand around what is underlined; a single one stands before one byte.
public struct MarkedText: Hashable, Sendable {
  /// The text without its marks.
  public let text: String

  /// The places by their numbers.
  public let locations: [Int: SourceLocation]

  /// Takes the marks out of a text.
  ///
  /// - Parameters:
  ///   - marked: the text with its marks.
  ///   - path: the file that the places are in.
  public init(_ marked: String, path: String = "") {
    var text = ""
    var locations: [Int: SourceLocation] = [:]
    var line = 1
    var column = 1
    for scalar in marked.unicodeScalars {
      if let number = MarkedText.number(scalar) {
        let start = locations[number]?.column ?? column
        locations[number] = SourceLocation(
          path: path, line: locations[number]?.line ?? line, column: start, length: column - start)
        continue
      }
      text.unicodeScalars.append(scalar)
      column = scalar == "\n" ? 1 : column + String(scalar).utf8.count
      line += scalar == "\n" ? 1 : 0
    }
    self.text = text
    self.locations = locations
  }

  private static func number(_ scalar: Unicode.Scalar) -> Int? {
    let first: Unicode.Scalar = "①"
    let number = Int(scalar.value) - Int(first.value) + 1
    return 1...9 ~= number ? number : nil
  }
}
