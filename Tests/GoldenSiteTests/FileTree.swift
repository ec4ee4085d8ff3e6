import Foundation

/// A folder of files as they lie on the disk: their bytes by their paths, with `/` between folders.
struct FileTree {
  let folder: URL

  /// The files' bytes, by their paths below the folder.
  var files: [String: [UInt8]] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return paths.reduce(into: [:]) { files, path in
      let file = folder.appendingPathComponent(path)
      guard (try? file.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory == false,
        let bytes = try? Data(contentsOf: file)
      else { return }
      files[path] = Array(bytes)
    }
  }

  /// The same without what builds keep for themselves beside the councils' folders.
  var published: [String: [UInt8]] {
    files.filter { !$0.key.hasPrefix(".") }
  }

  /// Makes the folder hold these files and no others.
  func replace(with files: [String: [UInt8]]) throws {
    if FileManager.default.fileExists(atPath: folder.path) {
      try FileManager.default.removeItem(at: folder)
    }
    for (path, bytes) in files { try write(bytes, to: path) }
  }

  /// Writes a file with its folders.
  func write(_ bytes: [UInt8], to path: String) throws {
    let file = folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }
}
