import Diagnostics
import Testing

@testable import OfferCommand

struct ConclusionTests {
  private static let wrong = Rule("wrong", .error, "It is right.", why: "Somebody reads it.")
  private static let late = Rule("late", .warning, "It is new.", why: "Somebody reads it.")
  private static let open = Rule("to-confirm", .note, "It is known.", why: "Somebody reads it.")

  private func outcome(
    _ fate: SiteOutcome.Fate, council: String = "derby", _ rules: Rule...
  ) -> SiteOutcome {
    let diagnostics = rules.enumerated().map { number, rule in
      Diagnostic(
        rule, "message", at: SourceLocation(path: "Content/a.md", line: number + 1), help: "help")
    }
    return SiteOutcome(
      council: council, pageCount: 64, report: Report(diagnostics), fate: fate)
  }

  @Test func `a build tells pages, files, problems, time and place`() {
    let outcome = outcome(
      .written(to: "Output/derby", files: 3, removed: 1), Self.late, Self.open, Self.open)
    #expect(
      Conclusion([outcome], seconds: 0.0849).text
        == "derby: 64 pages, 3 files written, 1 removed, no errors, 1 warning,"
        + " 2 notes (2 to confirm), 0.08 s → Output/derby\n")
  }

  @Test func `a build that changes nothing says so`() {
    let outcome = outcome(.written(to: "Output/derby", files: 0, removed: 0))
    #expect(
      Conclusion([outcome], seconds: 12.999).text
        == "derby: 64 pages, no file changed, no errors, no warnings, no notes, 13.00 s"
        + " → Output/derby\n")
  }

  @Test func `a check writes nothing and says nothing of it`() {
    #expect(
      Conclusion([outcome(.checked, Self.open)], seconds: 0).text
        == "derby: 64 pages, no errors, no warnings, 1 note (1 to confirm), 0.00 s\n")
  }

  @Test func `a check that finds errors ends the run with 1`() {
    let conclusion = Conclusion([outcome(.checked, Self.wrong)], seconds: nil)
    #expect(conclusion.text == "derby: 1 error, no warnings, no notes\n")
    #expect(conclusion.stop?.status == .errors)
  }

  @Test func `where no time is wanted none is told`() {
    #expect(
      Conclusion([outcome(.checked)], seconds: nil).text
        == "derby: 64 pages, no errors, no warnings, no notes\n")
  }

  @Test func `errors leave the council unwritten and end the run with 1`() {
    let conclusion = Conclusion([outcome(.blocked, Self.wrong, Self.late)], seconds: 0.5)
    #expect(
      conclusion.text == "derby: 1 error, 1 warning, no notes, 0.50 s, nothing written\n")
    #expect(conclusion.stop?.status == .errors)
  }

  @Test func `a raised note is no longer one to confirm`() {
    let raised = Report([
      Diagnostic(Self.open, "message", at: nil, help: "help", severity: .error)
    ])
    let outcome = SiteOutcome(council: "derby", pageCount: 0, report: raised, fate: .blocked)
    #expect(
      Conclusion([outcome], seconds: nil).text
        == "derby: 1 error, no warnings, no notes, nothing written\n")
  }

  @Test func `errors of one council do not hide that another is built`() {
    let conclusion = Conclusion(
      [
        outcome(.blocked, Self.wrong),
        outcome(.written(to: "Output/lancashire", files: 70, removed: 0), council: "lancashire"),
      ], seconds: 1.5)
    #expect(
      conclusion.text == """
        derby: 1 error, no warnings, no notes, nothing written
        lancashire: 64 pages, 70 files written, no errors, no warnings, no notes → Output/lancashire
        2 councils: 1 with errors, 1.50 s

        """)
    #expect(conclusion.stop?.status == .errors)
  }

  @Test func `a disk that refuses counts for more than errors, and its help is told once`() {
    let failure = DiskFailure("'Output' cannot be made: No space left on device", help: "make room")
    let conclusion = Conclusion(
      [
        outcome(.failed(failure)), outcome(.blocked, council: "kent", Self.wrong),
        outcome(.failed(failure), council: "lancashire"),
      ], seconds: nil)
    #expect(
      conclusion.text == """
        derby: 64 pages, no errors, no warnings, no notes, not finished: 'Output' cannot be made: \
        No space left on device
        kent: 1 error, no warnings, no notes, nothing written
        lancashire: 64 pages, no errors, no warnings, no notes, not finished: 'Output' cannot be made: \
        No space left on device
        3 councils: 1 with errors
          make room

        """)
    #expect(conclusion.stop?.status == .disk)
  }

  @Test func `what two councils share is reported once`() {
    let outcomes = [outcome(.checked, Self.late), outcome(.checked, council: "kent", Self.late)]
    #expect(Conclusion(outcomes, seconds: nil).report.diagnostics.count == 1)
  }
}
