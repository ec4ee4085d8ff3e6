import Glibc

/// What lies in a council's folder in the output before a build is written.
struct OutputListing {
  /// The kind of each thing, by its path; folders that no build made are not looked into.
  private(set) var kinds: [String: FolderEntry.Kind] = [:]

  /// The paths of temporary files that a killed build left.
  private(set) var leftovers: [String] = []

  /// Lists a council's folder.
  ///
  /// - Parameters:
  ///   - output: the council's folder.
  ///   - known: the folders to look into.
  /// - Throws: where a folder cannot be read.
  init(of output: borrowing OutputFolder, lookingInto known: Set<String>) throws(DiskFailure) {
    var unseen = [""]
    while let folder = unseen.popLast() {
      let listed = FolderEntry.list(folder.isEmpty ? "." : folder, below: output.folder.number)
      guard let listed else { throw DiskFailure(output.path.joined(folder), cannotBe: "read") }
      for entry in listed {
        let path = folder.isEmpty ? entry.name : "\(folder)/\(entry.name)"
        guard !TemporaryFile.isOne(entry.name) else {
          leftovers.append(path)
          continue
        }
        kinds[path] = entry.kind
        if entry.kind == .folder && known.contains(path) { unseen.append(path) }
      }
    }
  }
}
