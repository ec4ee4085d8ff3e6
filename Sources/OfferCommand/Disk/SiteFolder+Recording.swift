import Glibc
import OfferSite

extension SiteFolder {
  /// Writes down the addresses of a build that is to be published, in one piece; nothing where none is
  /// new.
  func replace(_ record: PublishedRecord) throws(DiskFailure) {
    if record.changes > 0 { try replace(record.file) }
  }

  /// Writes a file of the site in one piece.
  func replace(_ file: RenderedFile) throws(DiskFailure) {
    guard let folder = OpenFile(path, O_RDONLY | O_DIRECTORY) else {
      throw DiskFailure(path, cannotBe: "opened")
    }
    guard let code = TemporaryFile(place: 0).replace(file, below: folder.number) else {
      return
    }
    throw DiskFailure(path.joined(file.path), cannotBe: "written", code: code)
  }
}
