import ArgumentParser
import OfferContent
import OfferForms

/// `offer form gate`: what may be kept of what was sent.
struct FormGateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gate",
    abstract: "Says what may be kept of submissions, for whom and until when.",
    discussion: """
      Reads one submission a line, as JSON, from any engine:

        {"posted": {"form": "feedback", "consent-reply": "no", ...},
         "submitted": "2026-11-26T09:30:00Z", "reference": "K7Q2",
         "events": [{"event": "withdrawn", "purpose": "reply",
                     "at": "2026-12-01T10:00:00Z"}]}

      and writes what may be kept, in the same shape: answers whose consent is not yes, was taken \
      back or has run out, and those whose time is over, are not in it. Run it every night over what \
      it wrote the night before, and what has to go goes. A line that is no submission is reported by \
      its number, and the others go on.

      Examples:
        offer form gate feedback < submissions.jsonl > kept.jsonl
        offer form gate feedback --at 2027-04-06T00:00:00Z < kept.jsonl > still-kept.jsonl

      Exit status: 0 every line was read, 1 some line was not or has to be put right.
      """)

  @Argument(help: ArgumentHelp("The form that was sent.", valueName: "form"))
  var form: String

  @Option(
    help: ArgumentHelp(
      "The moment as of which to judge, such as 2026-11-26T09:30:00Z, or a day; now unless it is given.",
      valueName: "moment"))
  var at: String?

  @OptionGroup var options: FormOptions

  func run() throws(Stop) {
    let now = try moment()
    var options = options
    options.today = options.today ?? now.day.description
    let (council, form) = try FormRun(options).form(form)
    let jobs = try SiteOptions.jobCount()
    var tally = GateTally()
    let gate = LineGate(gates: FormGates(form), now: now)
    try Submissions.eachBatch { batch throws(Stop) in
      let outcomes = batch.lines.concurrentMap(
        jobs: jobs, inChunks: { gate.outcomes(of: $0, in: batch) })
      for outcome in outcomes {
        try Terminal.results.give(outcome.kept)
        Terminal.reports.tell(outcome.reports)
        tally.add(outcome.tally)
      }
    }
    Terminal.reports.tell(tally.words(of: form, council: council.id, at: now))
    if tally.badLines > 0 { throw .errors }
  }

  private func moment() throws(Stop) -> Instant {
    guard let at else {
      guard let now = Clock.now else {
        throw Stop.wrongUse(
          "the clock of this computer is not set",
          help: "give the moment after --at, as in 2026-11-26T09:30:00Z")
      }
      return now
    }
    guard let moment = Instant(at) else {
      throw Stop.wrongUse(
        "'\(at)' is not a moment", help: "write it as in 2026-11-26T09:30:00Z, or a day")
    }
    return moment
  }
}
