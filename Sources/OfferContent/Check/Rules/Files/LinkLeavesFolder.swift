import Diagnostics

extension Rule {
  static let linkLeavesFolder = Rule(
    "link-leaves-folder", .error,
    "A symbolic link leads to something inside the same folder.",
    why: "A link that leaves Content/ could publish a file that nobody meant to publish.")
}

extension Diagnostic {
  static func linkLeavesFolder(path: String) -> Diagnostic {
    Diagnostic(
      .linkLeavesFolder, "the file is a symbolic link that leaves its folder, and was not read",
      at: SourceLocation(path: path, line: 1), help: "put a copy of the file itself here")
  }
}
