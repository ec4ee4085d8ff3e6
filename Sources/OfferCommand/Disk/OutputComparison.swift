import Glibc
import OfferForms
import OfferSite

/// Holds neighbouring files of the output against what lies in a council's folder.
struct OutputComparison {
  private let folder: Int32

  /// What the first two pages that were read begin with, and most others as well.
  private var beginning = SharedBeginning(of: [], and: [])
  private var firstPage: [UInt8]?

  /// Compares with what lies in an open folder.
  init(below folder: Int32) {
    self.folder = folder
  }

  /// Whether a file of the folder holds what a build made, or knows that an earlier one made.
  mutating func holds(_ file: RenderedFile) -> Bool {
    guard let open = OpenFile(file.path, below: folder, O_RDONLY | O_NOFOLLOW) else { return false }
    guard let known = file.known else { return open.holds(file.bytes) }
    guard let size = open.size, let bytes = open.bytes(size: size) else { return false }
    if file.isPage { learn(from: bytes) }
    return beginning.fingerprint(of: bytes) == known
  }

  private mutating func learn(from page: [UInt8]) {
    guard beginning.isEmpty else { return }
    if let firstPage { beginning = SharedBeginning(of: firstPage, and: page) }
    firstPage = page
  }
}
