import Glibc
import OfferForms
import OfferSite

/// A folder of somebody's own that files of a form are written into, each whole.
struct ArtefactFolder {
  private let path: String

  /// Names a folder; it is made where it is not there.
  init(at path: String) {
    self.path = path
  }

  /// Writes files; what else lies in the folder stays.
  func write(_ artefacts: [FormArtefact]) throws(DiskFailure) {
    for folder in path.folders + [path] where !folder.isEmpty {
      guard mkdir(folder, 0o777) != 0, errno != EEXIST else { continue }
      throw DiskFailure(folder, cannotBe: "made")
    }
    guard let folder = OpenFile(path, O_RDONLY | O_DIRECTORY) else {
      throw DiskFailure(path, cannotBe: "opened")
    }
    for (place, artefact) in artefacts.enumerated() {
      let file = RenderedFile(path: artefact.name, bytes: artefact.bytes, sources: [])
      if let code = TemporaryFile(place: place).replace(file, below: folder.number) {
        throw DiskFailure(path.joined(artefact.name), cannotBe: "written", code: code)
      }
    }
  }
}
