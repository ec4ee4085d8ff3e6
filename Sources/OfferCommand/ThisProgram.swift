import Glibc

/// The program that is running.
enum ThisProgram {
  /// The folder that it lies in, as the system resolved it.
  static var folder: String {
    guard let path = realpath("/proc/self/exe", nil) else { return "." }
    defer { free(path) }
    return String(cString: path).parent
  }
}
