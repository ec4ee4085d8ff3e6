import Glibc

/// What the disk did not let us do.
struct DiskFailure: Error, Equatable {
  /// What happened, with the path and the system's reason.
  let message: String

  /// What to do about it.
  let help: String

  /// States what happened in words.
  init(_ message: String, help: String) {
    self.message = message
    self.help = help
  }

  /// States that the system refused something done to a path, such as `read` or `written`.
  init(_ path: String, cannotBe deed: String, code: Int32 = errno) {
    message = "'\(path)' cannot be \(deed): \(DiskFailure.reason(of: code))"
    help =
      switch code {
      case ENOSPC, EDQUOT: "make room on the disk, then type the same again"
      case EACCES, EPERM: "ask whoever looks after this computer for leave to use that folder"
      case EROFS: "choose a folder on a disk that can be written to"
      case ENOTDIR: "move away the file that has the name of a folder, then type the same again"
      case ENOENT: "make that folder, then type the same again"
      default: "put that right, then type the same again"
      }
  }

  /// The system's words for an error number.
  static func reason(of code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "error \(code)"
  }
}
