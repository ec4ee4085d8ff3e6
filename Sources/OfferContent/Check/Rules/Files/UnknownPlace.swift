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
      help: NearestName.of(folder, among: known).map { "move the file into the folder '\($0)'" }
        ?? "move the file into one of the folders \(known.joined(separator: ", "))")
  }

  static func noFolder(_ name: String, path: String) -> Diagnostic {
    Diagnostic(
      .unknownPlace, "the file '\(name)' lies in no nation's and no council's folder",
      at: SourceLocation(path: path, line: 1),
      help: "move the file into the folder of a nation or a council, below Content")
  }

  static func unknownFile(_ name: String, path: String, known: [String]) -> Diagnostic {
    Diagnostic(
      .unknownPlace, "the program does not know what to do with a file called '\(name)' here",
      at: SourceLocation(path: path, line: 1),
      help: NearestName.of(name, among: known).map { "rename the file to '\($0)'" }
        ?? "take the file away, or give it one of the names \(known.joined(separator: ", "))")
  }

  static func notMarkdown(_ name: String, path: String) -> Diagnostic {
    Diagnostic(
      .unknownPlace, "'\(name)' is not a page: the name of a page ends in '.md'",
      at: SourceLocation(path: path, line: 1),
      help: "save its words as plain text in a file whose name ends in '.md', or take it away")
  }

  static func notForm(_ name: String, path: String, isVersion: Bool) -> Diagnostic {
    let names =
      isVersion
      ? "the form and its version, such as feedback.2026-11-26.1.yaml"
      : "the form, such as feedback.yaml, or the form and a language, such as feedback.ar.yaml"
    return Diagnostic(
      .unknownPlace, "'\(name)' is not the name of a form's file",
      at: SourceLocation(path: path, line: 1), help: "name it after \(names), or take it away")
  }

  static func councilInNation(_ folder: String, path: String) -> Diagnostic {
    Diagnostic(
      .unknownPlace, "the folder '\(folder)' has a nation.yaml as well as a council.yaml",
      at: SourceLocation(path: path, line: 1),
      help: "give the council a folder of its own, beside the nation's")
  }

  /// What the law sets for all councils, such as `statuses`, in the folder of one.
  static func lawOfCouncil(_ name: String, path: String) -> Diagnostic {
    Diagnostic(
      .unknownPlace, "a council has no \(name) of its own: the law of its nation sets them",
      at: SourceLocation(path: path, line: 1), help: "take the file away")
  }

  static func publishedListOfNation(path: String) -> Diagnostic {
    Diagnostic(
      .unknownPlace, "a nation publishes nothing: what was published stands in a council's folder",
      at: SourceLocation(path: path, line: 1), help: "take the file away")
  }

  static func noNationFile(path: String) -> Diagnostic {
    Diagnostic(
      .unknownPlace, "the folder '\(path)' has neither a council.yaml nor a nation.yaml",
      at: SourceLocation(path: path, line: 1),
      help: "write a council.yaml in it as WRITING.md shows, or take the folder away")
  }
}
