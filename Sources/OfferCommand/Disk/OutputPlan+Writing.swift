import Glibc
import OfferContent
import OfferSite

extension OutputPlan {
  /// Writes what changed: what pages need before the pages, the manifest last.
  ///
  /// Each file is replaced whole. Where the disk refuses one, the others are whole still, and the
  /// manifest is the old one, so that the next build knows what to repair.
  ///
  /// - Parameters:
  ///   - output: the folder that the plan was made for.
  ///   - jobs: how many files may be written at once.
  /// - Throws: the first thing that the disk did not allow.
  func carryOut(in output: borrowing OutputFolder, jobs: Int) throws(DiskFailure) {
    let number = output.folder.number
    for path in leftovers where unlinkat(number, path, 0) != 0 && errno != ENOENT {
      throw DiskFailure(output.path.joined(path), cannotBe: "removed")
    }
    for path in missingFolders where mkdirat(number, path, 0o777) != 0 {
      throw DiskFailure(output.path.joined(path), cannotBe: "made")
    }
    let manifest = changed.filter { $0.path == Manifest.name }
    let pages = changed.filter { $0.path.hasSuffix(".html") }
    let assets = changed.filter { !$0.path.hasSuffix(".html") && $0.path != Manifest.name }
    try OutputPlan.write(assets, in: output, jobs: jobs)
    try OutputPlan.write(pages, in: output, jobs: jobs)
    try remove(from: output)
    try OutputPlan.write(manifest, in: output, jobs: jobs)
  }
}

extension OutputPlan {
  private static func write(
    _ files: [RenderedFile], in output: borrowing OutputFolder, jobs: Int
  ) throws(DiskFailure) {
    let number = output.folder.number
    let codes = Array(files.indices).concurrentMap(jobs: jobs) { place in
      TemporaryFile(place: place).replace(files[place], below: number)
    }
    for (file, code) in zip(files, codes) {
      guard let code else { continue }
      throw DiskFailure(output.path.joined(file.path), cannotBe: "written", code: code)
    }
  }

  private func remove(from output: borrowing OutputFolder) throws(DiskFailure) {
    let number = output.folder.number
    for path in obsolete where unlinkat(number, path, 0) != 0 && errno != ENOENT {
      throw DiskFailure(output.path.joined(path), cannotBe: "removed")
    }
    // Innermost first; a folder that still holds something stays.
    for folder in Set(obsolete.flatMap(\.folders)).sorted(by: >) {
      unlinkat(number, folder, AT_REMOVEDIR)
    }
  }
}
