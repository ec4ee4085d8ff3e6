/// One file of the sources as it was found on the disk.
public struct SourceFile: Hashable, Sendable {
  /// What was found: bytes, or why there are none.
  public enum Contents: Hashable, Sendable {
    /// The file's bytes.
    case bytes([UInt8])

    /// The file was not read: it has this many bytes, more than a page may have.
    case tooLarge(Int)

    /// The file is a symbolic link that leaves the site's folder; nothing behind it was read.
    case linkOutside

    /// The file could not be read, and the system's reason.
    case unreadable(String)
  }

  /// The most bytes that a file may have, 1 MiB: a phone on little data loads what it becomes.
  public static let maximumSize = 1 << 20

  /// The path, relative to the site's folder, with `/` between folders.
  public let path: String

  /// What was found.
  public let contents: Contents

  /// Makes a source file of what was found at a path.
  public init(path: String, contents: Contents) {
    self.path = path
    self.contents = contents
  }

  /// Makes a source file of text.
  public init(path: String, text: String) {
    self.init(path: path, contents: .bytes(Array(text.utf8)))
  }

  /// The file's bytes; none where it could not be read.
  public var bytes: [UInt8] {
    guard case .bytes(let bytes) = contents else { return [] }
    return bytes
  }
}
