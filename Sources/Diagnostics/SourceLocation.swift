/// A stretch of one line of one file, to underline.
public struct SourceLocation: Hashable, Sendable {
  /// The file, relative to the site's folder, with `/` between folders.
  public let path: String

  /// The line, from 1.
  public let line: Int

  /// The column of the first byte, in UTF-8 bytes from 1.
  public let column: Int

  /// How many UTF-8 bytes to underline; at least 1.
  public let length: Int

  /// Points at a stretch of a line; numbers below 1 count as 1, and none is beyond any file.
  public init(path: String, line: Int, column: Int = 1, length: Int = 1) {
    self.path = path
    self.line = SourceLocation.inAnyFile(line)
    self.column = SourceLocation.inAnyFile(column)
    self.length = SourceLocation.inAnyFile(length)
  }

  private static func inAnyFile(_ number: Int) -> Int { min(max(1, number), Int(Int32.max)) }
}

extension SourceLocation: Comparable {
  /// By file, line and column.
  public static func < (one: SourceLocation, other: SourceLocation) -> Bool {
    (one.path, one.line, one.column, one.length)
      < (other.path, other.line, other.column, other.length)
  }
}
