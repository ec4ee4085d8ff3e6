import Diagnostics
import Glibc
import OfferContent
import OfferForms
import OfferSite

/// What a build must do to a council's folder in the output, worked out before anything is touched.
struct OutputPlan: Sendable {
  /// The files whose bytes are not in the folder yet, in the order of the build.
  let changed: [RenderedFile]

  /// The path of a file that the build took as known, and that is not as an earlier build left it: all must
  /// be made again.
  let lostFile: String?

  /// The folders that are not there yet, each before what lies in it.
  let missingFolders: [String]

  /// The paths of files that an earlier build made, that nobody changed and that this build does not make.
  let obsolete: [String]

  /// The paths of temporary files that a killed build left.
  let leftovers: [String]

  /// What lies in the folder and is not ours to touch.
  let report: Report

  /// Compares a build with what lies in the folder.
  ///
  /// - Parameters:
  ///   - files: all files of the council's site.
  ///   - output: the council's folder.
  ///   - jobs: how many files may be compared at once.
  /// - Throws: where something in the folder bars the way, or cannot be read.
  init(
    of files: [RenderedFile], over output: borrowing OutputFolder, jobs: Int
  ) throws(DiskFailure) {
    let number = output.folder.number
    let folders = try OutputPlan.folders(of: files, in: output.path)
    // Files are known only where an earlier build made files at the same paths, so that none is obsolete.
    let makesTheSame = files.contains { $0.known != nil }
    let earlier =
      makesTheSame
      ? Manifest([]) : OutputPlan.earlierManifest(unlike: files.last, below: number)
    let known = earlier.fingerprints.keys.reduce(into: folders) { $0.formUnion($1.folders) }
    let listing = try OutputListing(of: output, lookingInto: known)
    let kinds = listing.kinds
    try OutputPlan.makeSure(of: "folder", .folder, at: folders.sorted(), kinds, in: output.path)
    try OutputPlan.makeSure(of: "file", .file, at: files.map(\.path), kinds, in: output.path)

    let isSame = files.concurrentMap(
      jobs: jobs,
      inChunks: { files in
        var comparison = OutputComparison(below: number)
        return files.map { kinds[$0.path] != nil && comparison.holds($0) }
      })
    changed = zip(files, isSame).filter { !$1 }.map(\.0)
    lostFile = changed.first { $0.known != nil }?.path
    missingFolders = folders.filter { kinds[$0] == nil }.sorted()
    leftovers = listing.leftovers.sorted()
    let rest = OutputRemains(
      of: kinds, without: kinds.isEmpty ? [] : folders.union(files.map(\.path)),
      earlier: earlier, in: output)
    obsolete = rest.obsolete
    report = rest.report
  }
}

extension OutputPlan {
  private static func folders(
    of files: [RenderedFile], in shown: String
  ) throws(DiskFailure) -> Set<String> {
    var parents: Set<String> = []
    var last: String?
    // Neighbours lie in one folder, and are not looked up again.
    for parent in files.lazy.map(\.path.parent) where parent != last {
      parents.insert(parent)
      last = parent
    }
    for parent in parents where parent.hasPrefix("/") || parent.split(separator: "/").contains("..")
    {
      throw DiskFailure(
        "'\(parent)' lies outside '\(shown)', so nothing was written",
        help: "choose an address below the council's folder")
    }
    return parents.reduce(into: []) { $0.formUnion($1.isEmpty ? [] : "\($1)/".folders) }
  }

  private static func earlierManifest(
    unlike file: RenderedFile?, below folder: Int32
  ) -> Manifest {
    guard let open = OpenFile(Manifest.name, below: folder, O_RDONLY | O_NOFOLLOW),
      let size = open.size, let bytes = open.bytes(size: size)
    else { return Manifest([]) }
    // A manifest that stays the same lists nothing that is no longer made.
    let isSame = file?.path == Manifest.name && file?.bytes == bytes
    return isSame ? Manifest([]) : Manifest(bytes)
  }

  private static func makeSure(
    of needed: String, _ kind: FolderEntry.Kind, at paths: [String],
    _ kinds: [String: FolderEntry.Kind], in shown: String
  ) throws(DiskFailure) {
    for path in paths {
      guard let found = kinds[path], found != kind else { continue }
      throw .inTheWay(shown.joined(path), kind: found, of: needed)
    }
  }
}

extension String {
  /// The paths of all folders that what lies at this path is in, the outermost first.
  var folders: [String] {
    utf8.indices.filter { utf8[$0] == UInt8(ascii: "/") }.map { String(self[..<$0]) }
  }
}
