import Diagnostics

extension Rule {
  static let fileName = Rule(
    "file-name", .error,
    "The name of a file, or of a council's folder, has small letters, digits and hyphens only.",
    why: "The name becomes the address, which must work on every host and be easy to read out.")
}

extension Diagnostic {
  static func fileName(_ name: String, path: String) -> Diagnostic {
    Diagnostic(
      .fileName, "the file name '\(name)' cannot become an address",
      at: SourceLocation(path: path, line: 1),
      help: "rename it: use small letters from a to z, digits and hyphens")
  }

  static func folderName(_ name: String, path: String) -> Diagnostic {
    Diagnostic(
      .fileName, "the folder name '\(name)' cannot become an address",
      at: SourceLocation(path: path, line: 1),
      help: "rename the folder: use small letters from a to z, digits and hyphens")
  }
}
