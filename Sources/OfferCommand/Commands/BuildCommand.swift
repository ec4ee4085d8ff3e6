import ArgumentParser

/// `offer build`: builds the sites of councils into the output.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Builds the sites of councils into Output.",
    usage: "offer build [<council> ...] [--output <folder>] [--record] [<options>]",
    discussion: """
      Only files that changed are written, each of them whole. A council whose content has errors \
      keeps the site that it has; the other councils are built all the same.

      Examples:
        offer build
        offer build derby --today 2027-04-06
        offer build --strict --format github
        offer build --record
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

  @Flag(
    help: ArgumentHelp(
      "Write the address of each page into the council's published.csv.",
      discussion: """
        For a build that is then published: from then on, each of them must go on answering. Only \
        what is new or changed is written, and nothing where there is an error.
        """))
  var record = false

  @OptionGroup var options: SiteOptions

  func run() throws(Stop) {
    try BuildRun(of: councils, for: .writing(into: output, isRecorded: record), options).end()
  }
}
