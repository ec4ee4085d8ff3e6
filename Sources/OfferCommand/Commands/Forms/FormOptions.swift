import ArgumentParser

/// The options of every command about forms.
struct FormOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder of the council whose form it is; needed where there are several.",
      valueName: "council"))
  var council: String?

  @Option(
    help: ArgumentHelp(
      "The folder that holds Content and Templates.",
      discussion: "Unless it is given: the current folder or the first above it that holds both.",
      valueName: "folder"))
  var site: String?

  @Option(
    help: ArgumentHelp(
      "The day as of which everything must be true; today unless it is given.",
      valueName: "day"))
  var today: String?
}
