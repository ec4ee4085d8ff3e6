import ArgumentParser

/// `offer check`: builds the sites of councils in memory, and writes nothing.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Says what is wrong with the content, and writes nothing.",
    usage: "offer check [<council> ...] [<options>]",
    discussion: """
      It does all that 'offer build' does but writing.

      Examples:
        offer check
        offer check derby --strict
        offer check --format sarif > report.sarif
      """)

  @Argument(
    help: ArgumentHelp(
      "The folders of the councils to check; every council's unless one is named.",
      valueName: "council"))
  var councils: [String] = []

  @OptionGroup var options: SiteOptions

  func run() throws(Stop) {
    try BuildRun(of: councils, for: .checking, options).end()
  }
}
