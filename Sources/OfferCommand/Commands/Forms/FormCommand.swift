import ArgumentParser

/// `offer form`: forms and what is sent with them.
struct FormCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "form",
    abstract: "Lists and checks forms, writes what engines need, and says what may be kept.",
    discussion: """
      Examples:
        offer form list
        offer form check feedback
        offer form spec feedback --out feedback
        offer form gate feedback < submissions.jsonl > kept.jsonl
        offer form report feedback --period 2026-Q3 < kept.jsonl
      """,
    subcommands: [
      FormListCommand.self, FormCheckCommand.self, FormSpecCommand.self, FormGateCommand.self,
      FormReportCommand.self,
    ])
}
