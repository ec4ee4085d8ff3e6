import Foundation

/// The program as it was built beside the tests.
enum Program {
  /// Runs it, with nothing of this machine's environment but what is given.
  static func run(_ arguments: [String], environment: [String: String]) throws -> Int32 {
    let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let process = Process()
    process.executableURL = tests.deletingLastPathComponent().appendingPathComponent("offer")
    process.arguments = arguments
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
