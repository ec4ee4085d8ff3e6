import Glibc

/// A council's folder in the output, open and locked: no other build writes there meanwhile.
struct OutputFolder: ~Copyable {
  /// The folder's path as it is shown.
  let path: String

  /// The open folder.
  let folder: OpenFile

  /// Opens a council's folder, made if it is not there, and waits until no other build writes there.
  ///
  /// - Parameters:
  ///   - council: the folder's name.
  ///   - output: the folder of all councils; it may be a link.
  /// - Throws: what the disk did not allow.
  init(of council: String, in output: String) throws(DiskFailure) {
    path = output.joined(council)
    try OutputFolder.make(output)
    let flags = O_RDONLY | O_DIRECTORY
    guard let all = OpenFile(output, flags) else {
      throw DiskFailure(output, cannotBe: "opened")
    }
    if mkdirat(all.number, council, 0o777) != 0 && errno != EEXIST {
      throw DiskFailure(path, cannotBe: "made")
    }
    if let kind = FolderEntry.kind(of: council, below: all.number), kind != .folder {
      throw .inTheWay(path, kind: kind, of: "folder")
    }
    guard let folder = OpenFile(council, below: all.number, flags | O_NOFOLLOW) else {
      throw DiskFailure(path, cannotBe: "opened")
    }
    // Where a file system knows no locks, two builds at once are still safe file by file.
    while flock(folder.number, LOCK_EX) != 0 && errno == EINTR {}
    self.folder = folder
  }

  private static func make(_ path: String) throws(DiskFailure) {
    for folder in path.folders + [path] where !folder.isEmpty {
      guard mkdir(folder, 0o777) != 0, errno != EEXIST else { continue }
      throw DiskFailure(folder, cannotBe: "made")
    }
  }
}

extension DiskFailure {
  /// Something else has the name that a file or folder of the output must have.
  static func inTheWay(_ path: String, kind: FolderEntry.Kind, of needed: String) -> DiskFailure {
    let thing =
      switch kind {
      case .file: "a file"
      case .folder: "a folder"
      case .link: "a link"
      case .other: "neither a file nor a folder"
      }
    return DiskFailure(
      "'\(path)' is \(thing), where a \(needed) must be written",
      help: "move '\(path)' away, then type the same again")
  }
}

extension String {
  /// The path of the folder that what lies at this path is in; empty where the path names none.
  var parent: String {
    guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(self[..<slash])
  }
}
