import ArgumentParser
import Diagnostics

/// `offer rules`: the handbook of all that must be true.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Explains what must be true of the content, and why.",
    discussion: """
      The name of a rule stands in brackets behind each message.

      Examples:
        offer rules
        offer rules stranger-in-output
        offer rules --format json
      """)

  @Argument(
    help: ArgumentHelp("The rules to explain; every rule unless one is named.", valueName: "name"))
  var names: [String] = []

  @Option(
    help: ArgumentHelp(
      "How to write: people, plain or json; people on a terminal, plain where there is none.",
      valueName: "format"))
  var format: String?

  func run() throws(Stop) {
    try Terminal.results.give(Handbook(of: names).text(as: format))
  }
}
