import ArgumentParser
import OfferContent
import OfferForms

/// `offer form report`: counts under disclosure control.
struct FormReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Counts what was kept, so that nobody can be made out.",
    discussion: """
      Reads what 'offer form gate' wrote. Every number is 0, * or rounded, totals too; percentages \
      need enough people; what people wrote in their own words is never in it. A period is a whole \
      year or quarter that is over, for the difference of two that overlap would tell of one person.

      Examples:
        offer form report feedback --period 2026-Q3 < kept.jsonl > report.json
        offer form report feedback --period 2026 --you-said-we-did < kept.jsonl
      """)

  @Argument(help: ArgumentHelp("The form that was sent.", valueName: "form"))
  var form: String

  @Option(
    help: ArgumentHelp(
      "The year or quarter, such as 2026 or 2026-Q3.", valueName: "period"))
  var period: String

  @Flag(
    help: ArgumentHelp(
      "Write rows for data/you-said-we-did.csv, for a person to finish, in place of counts."))
  var youSaidWeDid = false

  @OptionGroup var options: FormOptions

  func run() throws(Stop) {
    guard let period = ReportPeriod(period) else {
      throw Stop.wrongUse(
        "'\(self.period)' is not a whole year or quarter", help: "write it as in 2026 or 2026-Q3")
    }
    let today = try SiteOptions.day(options.today)
    guard period.last < today else {
      throw Stop.wrongUse(
        "\(period.name) is not over yet", help: "count it from \(period.last.later(days: 1)) on")
    }
    let form = try FormRun(options).form(form).form
    var aggregate = Aggregate(of: form.specification, in: period)
    var badLines = 0
    try Submissions.eachBatch { batch throws(Stop) in
      for (place, line) in batch.lines.enumerated() where !line.isEmpty {
        do throws(SubmissionFault) {
          let bytes = LineGate.text(batch.bytes[line], number: batch.first + place)
          try aggregate.add(Submission(reading: bytes))
        } catch {
          badLines += 1
          Terminal.reports.tell("line \(batch.first + place): not counted: \(error.words)\n")
        }
      }
    }
    try Terminal.results.give(youSaidWeDid ? Array(aggregate.draft.utf8) : aggregate.json)
    if badLines > 0 { throw .errors }
  }
}
