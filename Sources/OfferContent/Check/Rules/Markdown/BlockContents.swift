import Diagnostics

extension Rule {
  static let blockContents = Rule(
    "block-contents", .error,
    "A block that the program fills in holds what it needs, and nothing else.",
    why: "A contact or a step that cannot be made out would be missing when somebody needs it.")
}

extension Diagnostic {
  static func emptyBlock(_ name: Prose.Component.Name, at location: SourceLocation) -> Diagnostic {
    let what = name == .contact ? "the name of a contact" : "one step"
    return Diagnostic(
      .blockContents, "the block '\(name.rawValue)' is empty", at: location,
      help: "write \(what) on each line below, or take the block out")
  }

  static func oddContact(_ words: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .blockContents, "\(words.quoted) is not the name of a contact", at: location,
      help:
        "write one name a line, such as '\(words.asIdentifier.prefix(60))'; contacts.yaml has them")
  }

  static func wordsBesideBlock(
    _ words: String, _ name: Prose.Component.Name, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .blockContents, "\(words.quoted) stands behind '\(name.rawValue)', where nothing is read",
      at: location, help: "move it to a line of its own below")
  }

  static func blockName(_ name: Prose.Component.Name, at location: SourceLocation) -> Diagnostic {
    let (what, example) =
      switch name {
      case .table: ("list", "pledges")
      case .chart: ("chart", "eet")
      case .diagram: ("diagram", "complaint-stages")
      default: ("item", "travel-costs")
      }
    return Diagnostic(
      .blockContents, "the block '\(name.rawValue)' does not name one \(what)", at: location,
      help: name == .table
        ? "write the name of the list's file without '.csv' behind it, such as 'table pledges'"
        : "write the name of the \(what) behind it, such as '\(name.rawValue) \(example)'")
  }

  static func linesInBlock(
    _ name: Prose.Component.Name, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .blockContents, "the block '\(name.rawValue)' has lines inside, which are not read",
      at: location,
      help: name == .table
        ? "take the lines out: the rows come from the list's file"
        : "take the lines out: what it shows comes from the folder 'data'")
  }
}
