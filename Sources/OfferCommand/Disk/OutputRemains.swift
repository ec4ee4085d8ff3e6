import Diagnostics
import Glibc

/// What lies in a council's folder in the output and is not made by this build.
struct OutputRemains {
  /// The paths of files that an earlier build made and that nobody changed since.
  private(set) var obsolete: [String] = []

  /// What is not ours to touch.
  private(set) var report = Report()

  /// Tells what earlier builds left from what others put there.
  ///
  /// - Parameters:
  ///   - kinds: what lies in the folder.
  ///   - made: the paths of the files and folders of this build.
  ///   - earlier: what an earlier build made.
  ///   - output: the council's folder.
  init(
    of kinds: [String: FolderEntry.Kind], without made: Set<String>, earlier: Manifest,
    in output: borrowing OutputFolder
  ) {
    let ourFolders = Set(earlier.fingerprints.keys.flatMap(\.folders))
    var strangers: [String] = []
    let remains = kinds.filter { !made.contains($0.key) }
    for (path, kind) in remains.sorted(by: { $0.key < $1.key }) {
      if kind == .folder && ourFolders.contains(path) { continue }
      guard earlier.fingerprints[path] != nil else {
        strangers.append(path)
        continue
      }
      let bytes = kind == .file ? OutputRemains.bytes(of: path, below: output.folder.number) : nil
      if let bytes, earlier.lists(path, as: bytes) {
        obsolete.append(path)
      } else {
        report.add(.changedByHand(output.path.joined(path)))
      }
    }
    add(strangers, in: output.path)
  }
}

extension OutputRemains {
  /// One note for each thing at the top, or a folder full of photographs would bury all others.
  private mutating func add(_ strangers: [String], in shown: String) {
    let byTop = Dictionary(grouping: strangers) { $0.folders.first ?? $0 }
    for (top, paths) in byTop.sorted(by: { $0.key < $1.key }) {
      let first = shown.joined(paths[0])
      report.add(
        paths.count == 1
          ? .strangerInOutput(first)
          : .strangersInOutput(shown.joined(top), first: first, count: paths.count))
    }
  }

  private static func bytes(of path: String, below folder: Int32) -> [UInt8]? {
    guard let file = OpenFile(path, below: folder, O_RDONLY | O_NOFOLLOW), let size = file.size
    else { return nil }
    return file.bytes(size: size)
  }
}
