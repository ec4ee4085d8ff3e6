import Glibc
import OfferSite

extension SiteFolder {
  /// Writes down the addresses of a build that is to be published, in one piece; nothing where none is
  /// new.
  func replace(_ record: PublishedRecord) throws(DiskFailure) {
    guard record.changes > 0 else { return }
    guard let folder = OpenFile(path, O_RDONLY | O_DIRECTORY) else {
      throw DiskFailure(path, cannotBe: "opened")
    }
    guard let code = TemporaryFile(place: 0).replace(record.file, below: folder.number) else {
      return
    }
    throw DiskFailure(path.joined(record.file.path), cannotBe: "written", code: code)
  }
}
