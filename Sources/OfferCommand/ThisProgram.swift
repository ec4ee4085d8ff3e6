import Glibc

/// The program that is running.
enum ThisProgram {
  /// What tells this build of the program from every other: the file's number, size and time of change.
  static var version: String {
    var facts = stat()
    guard stat("/proc/self/exe", &facts) == 0 else { return "" }
    let changed = facts.st_mtim
    return "\(facts.st_ino) \(facts.st_size) \(changed.tv_sec).\(changed.tv_nsec)"
  }

  /// The folder that it lies in, as the system resolved it.
  static var folder: String {
    guard let path = realpath("/proc/self/exe", nil) else { return "." }
    defer { free(path) }
    return String(cString: path).parent
  }
}
