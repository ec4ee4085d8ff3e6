import Glibc
import OfferSite

extension SiteFolder {
  /// Writes down the versions of forms and the addresses of a build that is to be published, each file in
  /// one piece; nothing where none is new.
  func replace(_ record: PublishedRecord) throws(DiskFailure) {
    for form in record.forms { try replace(form) }
    if record.changes > 0 { try replace(record.file) }
  }

  /// Writes a file of the site in one piece.
  func replace(_ file: RenderedFile) throws(DiskFailure) {
    guard let folder = OpenFile(path, O_RDONLY | O_DIRECTORY) else {
      throw DiskFailure(path, cannotBe: "opened")
    }
    for parent in file.path.folders.sorted()
    where mkdirat(folder.number, parent, 0o777) != 0 && errno != EEXIST {
      throw DiskFailure(path.joined(parent), cannotBe: "made")
    }
    guard let code = TemporaryFile(place: 0).replace(file, below: folder.number) else {
      return
    }
    throw DiskFailure(path.joined(file.path), cannotBe: "written", code: code)
  }
}
