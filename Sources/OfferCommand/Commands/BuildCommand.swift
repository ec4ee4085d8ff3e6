import ArgumentParser

/// `offer build`: builds the sites of councils into the output.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Builds the sites of councils into Output.",
    usage: "offer build [<council> ...] [--output <folder>] [<options>]",
    discussion: """
      Only files that changed are written, each of them whole. A council whose content has errors \
      keeps the site that it has; the other councils are built all the same.

      Examples:
        offer build
        offer build derby --today 2027-04-06
        offer build --strict --format github
      """)

  @Argument(
    help: ArgumentHelp(
      "The folders of the councils to build; every council's unless one is named.",
      valueName: "council"))
  var councils: [String] = []

  @Option(
    help: ArgumentHelp(
      "The folder to build into; Output in the site's folder unless it is given.",
      valueName: "folder"))
  var output: String?

  @OptionGroup var options: SiteOptions

  func run() throws(Stop) {
    try BuildRun(of: councils, for: .writing(into: output), options).end()
  }
}
