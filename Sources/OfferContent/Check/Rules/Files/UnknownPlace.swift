import Diagnostics

extension Rule {
  static let unknownPlace = Rule(
    "unknown-place", .error,
    "Every file below Content lies in a folder that says what kind of page it is.",
    why: "A file that the program does not know would silently be missing from the offer.")
}

extension Diagnostic {
  static func unknownFolder(_ folder: String, path: String, known: [String]) -> Diagnostic {
    Diagnostic(
      .unknownPlace, "the folder '\(folder)' is not one of those that pages are kept in",
      at: SourceLocation(path: path, line: 1),
      help: "move the file: "
        + NearestName.help(for: folder, among: known, calling: "folder"))
  }

  static func unknownFile(_ name: String, path: String, known: [String]) -> Diagnostic {
    Diagnostic(
      .unknownPlace, "the program does not know what to do with a file called '\(name)' here",
      at: SourceLocation(path: path, line: 1),
      help: "rename the file: " + NearestName.help(for: name, among: known, calling: "file"))
  }

  static func noNationFile(path: String) -> Diagnostic {
    Diagnostic(
      .unknownPlace, "the folder '\(path)' has neither a council.yaml nor a nation.yaml",
      at: SourceLocation(path: path, line: 1),
      help: "write a council.yaml in it as WRITING.md shows, or take the folder away")
  }
}
