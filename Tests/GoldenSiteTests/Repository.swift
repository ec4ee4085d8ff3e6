import Diagnostics
import Foundation

/// What the repository itself holds: the program's own templates, and the councils' real words.
enum Repository {
  /// The files of `Templates`.
  static let templates = files(of: "Templates")

  /// Everything that a build of the real councils reads.
  static let sources = SourceTree(files(of: "Content") + templates)

  /// The repository's folder.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func files(of part: String) -> [SourceFile] {
    FileTree(folder: folder.appending(path: part)).files.map { path, bytes in
      SourceFile(path: "\(part)/\(path)", contents: .bytes(bytes))
    }
  }
}
