import Diagnostics

extension Rule {
  /// A file of the output that is no longer made must be as it was made, or it is left alone.
  static let changedByHand = Rule(
    "changed-by-hand", .warning,
    "A file in the output that is no longer made holds what the program once wrote there.",
    why:
      "What somebody changed by hand may exist nowhere else, so it is not removed, and readers still find it."
  )
}

extension Diagnostic {
  /// A file that an earlier build made and this one does not, and that was changed since.
  static func changedByHand(_ path: String) -> Diagnostic {
    Diagnostic(
      .changedByHand,
      "'\(path)' was changed by hand and is no longer made, so it was left where it is",
      at: nil, help: "copy what you need from it into Content, then delete it")
  }
}
