import Foundation

/// The folder that these tests read.
enum Repository {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The files below a folder whose names end in certain ways, in the order of their paths.
  ///
  /// What is no UTF-8 is read all the same: some test sites hold such files on purpose.
  static func texts(
    below folder: String, endings: Set<String>
  ) throws -> [(path: String, text: String)] {
    let folderURL = root.appending(path: folder)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folderURL.path)
    return try paths.map { (path: $0, url: folderURL.appending(path: $0)) }
      .filter { endings.contains($0.url.pathExtension) }
      .sorted { $0.path < $1.path }
      .map {
        ("\(folder)/\($0.path)", String(decoding: try Data(contentsOf: $0.url), as: UTF8.self))
      }
  }
}
