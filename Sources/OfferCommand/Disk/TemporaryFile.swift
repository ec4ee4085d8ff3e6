import Glibc
import OfferSite

/// A file on its way into the output: written under a name of its own, then renamed, so that whoever
/// reads the output never meets half a file.
struct TemporaryFile {
  private let name: String

  /// Names a file; the place in the build tells two that are written at once apart, and the number of
  /// the process two builds where the file system knows no locks.
  init(place: Int) {
    name = ".offer-\(getpid())-\(place).tmp"
  }

  /// Whether a name is one of ours; such a file is what a killed build left.
  static func isOne(_ name: String) -> Bool {
    name.hasPrefix(".offer-") && name.hasSuffix(".tmp")
  }

  /// Puts a file in its place; where that fails, gives the system's error number and leaves all as it
  /// was.
  ///
  /// - Parameters:
  ///   - file: the file to write.
  ///   - folder: the number of the council's open folder.
  /// - Returns: the error number, or nil.
  func replace(_ file: RenderedFile, below folder: Int32) -> Int32? {
    // In the same folder, for a rename works only within one disk.
    let parent = file.path.parent
    let path = parent.isEmpty ? name : "\(parent)/\(name)"
    guard let open = OpenFile(path, below: folder, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW) else {
      return errno
    }
    if open.write(file.bytes), open.closed(), renameat(folder, path, folder, file.path) == 0 {
      return nil
    }
    let code = errno
    unlinkat(folder, path, 0)
    return code
  }
}
