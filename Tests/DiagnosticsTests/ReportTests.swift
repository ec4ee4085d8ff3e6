import Diagnostics
import TestSupport
import Testing

struct ReportTests {
  @Test func `reading order is by file, line and column, and what has no place comes last`() {
    let report = Report([
      .example("no place", at: nil), .example("b", at: SourceLocation(path: "b.md", line: 1)),
      .example("late", at: SourceLocation(path: "a.md", line: 10)),
      .example("column", at: SourceLocation(path: "a.md", line: 2, column: 5)),
      .example("early", at: SourceLocation(path: "a.md", line: 2)),
    ])
    #expect(report.inReadingOrder.map(\.message) == ["early", "column", "late", "b", "no place"])
  }

  @Test func `the order of finding does not show`() {
    let place = SourceLocation(path: "a.md", line: 1)
    let diagnostics = [
      Diagnostic(.example, "same", at: place, help: "one"),
      Diagnostic(.example, "same", at: place, help: "two"),
      Diagnostic(.example, "same", at: place, help: "one", severity: .note),
      Diagnostic(.example, "same", at: place, help: "one", notes: [.init("see", at: place)]),
    ]
    let order = Report(diagnostics).inReadingOrder
    #expect(order.count == 4)
    #expect(Report(diagnostics.reversed()).inReadingOrder == order)
    #expect(diagnostics.map { one in diagnostics.count { one < $0 } }.sorted() == [0, 1, 2, 3])
  }

  @Test func `what is found twice is told and counted once`() {
    var report = Report([.example("one", at: nil)])
    report.add(.example("one", at: nil))
    report.add(contentsOf: Report([.example("two", at: nil)]))
    #expect(report.diagnostics.count == 3)
    #expect(report.inReadingOrder.map(\.message) == ["one", "two"])
    #expect(report.count(of: .error) == 2)
  }

  @Test func `only errors forbid building`() {
    let warning = Diagnostic.example("w", at: nil).with(severity: .warning)
    let note = Diagnostic.example("n", at: nil).with(severity: .note)
    #expect(!Report([warning, note]).hasErrors)
    #expect(Report([warning, note]).raisingWarnings().hasErrors)
    #expect(!Report([note]).raisingWarnings().hasErrors)
  }

  @Test func `a place below 1 is the first`() {
    let place = SourceLocation(path: "a.md", line: 0, column: -3, length: 0)
    #expect((place.line, place.column, place.length) == (1, 1, 1))
  }

  @Test func `a place beyond every file can still be added to`() {
    let place = SourceLocation(path: "a.md", line: .max, column: .max, length: .max)
    #expect(place.line + 1 > place.line)
    #expect(place.column + place.length > place.column)
  }

  @Test func `lines say place, severity, rule and message`() {
    let report = Report([
      .example("there is no 'titel' here", at: SourceLocation(path: "a.md", line: 3, column: 11)),
      .example("nothing is there", at: nil),
    ])
    #expect(
      report.lines == [
        "a.md:3:11 error example: there is no 'titel' here", "error example: nothing is there",
      ])
  }
}
