import Foundation
import Testing

/// Runs the program for real, in a copy of a small site with the templates of the repository.
///
/// With `UPDATE_TRANSCRIPTS=1` the files are written anew; read the difference before committing it.
struct TranscriptTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("Transcripts")

  /// Every transcript there is.
  static let names =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?
    .filter { $0.hasSuffix(".md") }.sorted() ?? []

  @Test func `there are transcripts`() {
    #expect(TranscriptTests.names.contains("wrong-use.md"))
  }

  @Test(arguments: names)
  func `the program answers as it is written`(name: String) throws {
    let file = TranscriptTests.folder.appendingPathComponent(name)
    let written = try String(contentsOf: file, encoding: .utf8)
    let copy = try TranscriptTests.copyOfSite()
    let place = copy.path
    let answered = try Transcript(text: written).replayed { command in
      try TranscriptTests.answer(to: command, in: "\(place)/site")
    }
    if ProcessInfo.processInfo.environment["UPDATE_TRANSCRIPTS"] == "1" {
      try answered.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(answered == written)
  }

  @Test func `the message in README.md is one that the program gives`() throws {
    let transcripts = try TranscriptTests.names.map {
      try String(contentsOf: TranscriptTests.folder.appendingPathComponent($0), encoding: .utf8)
    }
    let readme = TranscriptTests.folder.appendingPathComponent("../../../README.md")
    let text = try String(contentsOf: readme.standardizedFileURL, encoding: .utf8)
    let message = try #require(text.firstMatch(of: /\n(error: .*\n(?:[^`]+\n)+)```/)?.1)
    #expect(transcripts.contains { $0.contains(message) })
  }

  private static func copyOfSite() throws -> TemporaryFolder {
    let copy = try TemporaryFolder()
    let repository = folder.appendingPathComponent("../../..").standardizedFileURL
    try FileManager.default.copyItem(
      atPath: folder.appendingPathComponent("site").path, toPath: "\(copy.path)/site")
    // What a transcript about forms lays over the site.
    try FileManager.default.copyItem(
      atPath: folder.appendingPathComponent("forms").path, toPath: "\(copy.path)/forms")
    try FileManager.default.copyItem(
      atPath: repository.appendingPathComponent("Templates").path,
      toPath: "\(copy.path)/site/Templates")
    return copy
  }

  /// What the program says, on both streams as they come, and its exit status.
  private static func answer(to command: String, in folder: String) throws -> String {
    let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = [
      "PATH": "\(program.deletingLastPathComponent().path):/usr/bin:/bin", "LC_ALL": "C.UTF-8",
      "TZ": "UTC", "COLUMNS": "80",
    ]
    let pipe = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let status = process.terminationStatus
    return String(decoding: bytes, as: UTF8.self)
      .replacing(/\d+\.\d\d s/, with: "0.00 s")
      .replacing(/[0-9a-f]{64}/, with: "SHA-256")
      .replacing(/\s+\d+\.\d{4} s/, with: " 0.0000 s")
      .replacing(folder, with: "SITE") + (status == 0 ? "" : "[exit \(status)]\n")
  }
}
