import Diagnostics

extension Rule {
  /// Everything in the output was made by the program.
  static let strangerInOutput = Rule(
    "stranger-in-output", .note,
    "Everything in the output was made from Content and Templates.",
    why: "Whatever lies in the output is published with it, and nobody keeps it true."
  )
}

extension Diagnostic {
  /// Something in the output that no build made.
  static func strangerInOutput(_ path: String) -> Diagnostic {
    Diagnostic(
      .strangerInOutput, "'\(path)' is not made by this program, so it was left where it is",
      at: nil, help: "move it out of the output if it is not to be published")
  }

  /// Things in a folder of the output that no build made.
  static func strangersInOutput(_ folder: String, first: String, count: Int) -> Diagnostic {
    Diagnostic(
      .strangerInOutput,
      "'\(folder)' holds \(count) things that are not made by this program, '\(first)' first,"
        + " so they were left where they are",
      at: nil, help: "move them out of the output if they are not to be published")
  }
}
