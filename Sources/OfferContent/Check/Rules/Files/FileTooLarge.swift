import Diagnostics

extension Rule {
  static let fileTooLarge = Rule(
    "file-too-large", .error,
    "A file is at most 1 MiB.",
    why: "A phone with little data has to load what the file becomes.")
}

extension Diagnostic {
  static func fileTooLarge(path: String, size: Int) -> Diagnostic {
    Diagnostic(
      .fileTooLarge,
      "the file has \(size / 1024) KiB, and \(SourceFile.maximumSize / 1024) KiB are the most",
      at: SourceLocation(path: path, line: 1),
      help: "split it into several pages, or save the picture smaller")
  }
}
