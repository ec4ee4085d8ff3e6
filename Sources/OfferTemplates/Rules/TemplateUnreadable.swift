import Diagnostics

extension Rule {
  static let templateUnreadable = Rule(
    "template-unreadable", .error, "A template is a text file in UTF-8 of at most 1 MiB.",
    why:
      "A page cannot be built without its template, and letters in another encoding come out wrong."
  )
}

extension Diagnostic {
  static func templateUnreadable(
    _ name: String, _ contents: SourceFile.Contents, at path: String
  ) -> Diagnostic {
    let help =
      switch contents {
      case .tooLarge: "make it smaller than 1 MiB: move parts of it to partials"
      case .linkOutside: "put the file itself in its place: it is a link to another folder"
      case .unreadable(let reason): "make it readable: \(reason)"
      case .bytes: "save it again as UTF-8"
      }
    return Diagnostic(
      .templateUnreadable, "the template '\(name)' was not read",
      at: SourceLocation(path: path, line: 1), help: help)
  }

  static func templateNotUTF8(_ name: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .templateUnreadable, "the template '\(name)' is not in UTF-8 from here on",
      at: location, help: "save it again with the encoding UTF-8")
  }
}
