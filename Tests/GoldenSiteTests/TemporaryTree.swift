import Foundation

/// A folder of a test's own, removed with all that is in it when the test ends.
struct TemporaryTree: ~Copyable {
  let tree: FileTree

  init() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("offer-golden-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    tree = FileTree(folder: folder)
  }

  deinit { try? FileManager.default.removeItem(at: tree.folder) }
}
