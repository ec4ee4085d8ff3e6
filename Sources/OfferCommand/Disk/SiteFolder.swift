import Diagnostics
import Glibc
import OfferContent

/// The folder that people write in: `Content` and `Templates`, read into a `SourceTree`.
struct SiteFolder: Sendable {
  /// What a site's folder must hold.
  static let parts = ["Content", "Templates"]

  /// The folder's path as it is shown: as it was typed, or relative to the current folder.
  let path: String

  /// The folder that was asked for.
  init(at path: String) throws(Stop) {
    guard FolderEntry.list(path, below: AT_FDCWD) != nil else {
      guard errno == ENOENT || errno == ENOTDIR else {
        throw Stop.disk(DiskFailure(path, cannotBe: "read"))
      }
      throw Stop.wrongUse(
        "there is no folder '\(path)'",
        help: "give --site the folder that holds Content and Templates")
    }
    for part in SiteFolder.parts where !SiteFolder.isFolder(path.joined(part)) {
      throw Stop.wrongUse(
        "the folder '\(path)' holds no folder \(part)",
        help: "give --site the folder that holds Content and Templates")
    }
    self.path = path
  }

  /// The first folder that holds a site, from one folder upwards; nil where there is none.
  ///
  /// - Parameter folder: the absolute path of the folder to begin in, or `.` for the current one.
  init?(nearestTo folder: String) {
    guard let top = realpath(folder, nil) else { return nil }
    defer { free(top) }
    var path = folder
    for _ in String(cString: top).split(separator: "/", omittingEmptySubsequences: false) {
      if SiteFolder.parts.allSatisfy({ SiteFolder.isFolder(path.joined($0)) }) {
        self.path = path
        return
      }
      path = path == "." ? ".." : path.joined("..")
    }
    return nil
  }

  /// Reads every file that people wrote, whatever state it is in; as many at once as there are jobs.
  func sources(jobs: Int) throws(Stop) -> SourceTree {
    guard let folder = OpenFile(path, O_RDONLY | O_DIRECTORY) else {
      throw Stop.disk(DiskFailure(path, cannotBe: "read"))
    }
    let number = folder.number
    var files: [SourceFile] = []
    for part in SiteFolder.parts {
      let walk = try SourceWalk(of: part, below: number, in: path)
      files += walk.unread
      files += walk.paths.concurrentMap(jobs: jobs) { path in
        SourceFile(path: path, contents: SiteFolder.contents(of: path, below: number))
      }
    }
    return SourceTree(files)
  }
}

extension SiteFolder {
  private static func isFolder(_ path: String) -> Bool {
    OpenFile(path, O_RDONLY | O_DIRECTORY) != nil
  }

  private static func contents(of path: String, below folder: Int32) -> SourceFile.Contents {
    // Without blocking, or a pipe that took the place of a file would be waited for.
    guard let file = OpenFile(path, below: folder, O_RDONLY | O_NONBLOCK) else {
      return .unreadable(DiskFailure.reason(of: errno))
    }
    guard let size = file.size else { return .unreadable("it is not a file") }
    guard size <= SourceFile.maximumSize else { return .tooLarge(size) }
    guard let bytes = file.bytes(size: size) else {
      return .unreadable(DiskFailure.reason(of: errno))
    }
    return .bytes(bytes)
  }
}

extension String {
  /// The path of something in the folder that this is the path of.
  func joined(_ name: String) -> String {
    switch self {
    case ".": name
    case let folder where folder.hasSuffix("/"): folder + name
    default: "\(self)/\(name)"
    }
  }
}
