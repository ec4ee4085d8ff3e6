import Diagnostics
import TestSupport
import Testing

@testable import OfferContent

/// What is said of a list, at its row and column.
@Suite struct ListRuleTests {
  private let routes = "route,stage,provider,level,ages,area,how-to-apply,checked,report"
  private let outcomes = "id,chart,label,as-of,value,unit,base,report,note"

  /// What is said of a list that a page shows, in a council with a stage, a place and a service.
  private func report(
    _ name: String, _ rows: String..., sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) -> [String] {
    let report = Anytown.report(
      replacing: "helplines: [help-at-hand]\n",
      with:
        "helplines: [help-at-hand]\nstages:\n  - {id: learning, title: L, summary: A course.}\n",
      adding: """
        -- Content/anytown/pages/list.md --
        ---
        title: List
        summary: A list.
        ---

        Table: The list

        ```table \(name)
        ```
        -- Content/anytown/partner-services/college.md --
        ---
        title: College
        organisation: College
        summary: Courses.
        topic: housing
        assured: 2026-11-21
        ---
        -- Content/anytown/data/\(name).csv --
        \(rows.joined(separator: "\n"))

        """)
    return report.lines.map { $0.replacing("Content/anytown/data/", with: "") }
  }

  @Test func `a list that keeps its columns is silent, whatever their order`() {
    #expect(
      report("eet-routes", routes, "A,learning,college,1,16-24,everywhere,Ask,2026-11-21,R") == [])
    #expect(
      report(
        "pledges", "report,id,service,pledge,since,status,checked",
        "R,parks,Parks,An interview,2017,met,2026-11-21") == [])
    #expect(report("outcomes", outcomes, "a,c,L,2021-03,59.6,percent,,R,") == [])
  }

  @Test func `list-columns: a column that there is not names the nearest, and one that is missing`()
  {
    #expect(
      report("pledges", "id,service,pledge,since,state,checked,report") == [
        "pledges.csv:1:1 error list-columns: the list needs the column 'status'",
        "pledges.csv:1:25 error list-columns: this list has no column called 'state'",
      ])
  }

  @Test func `list-columns: a cell that must hold something is empty`() {
    #expect(
      report("eet-routes", routes, "A,learning,college, ,16+,everywhere,Ask,2026-11-21,R") == [
        "eet-routes.csv:2:20 error list-columns: the cell under 'level' is empty"
      ])
  }

  @Test func `unknown-name: a stage and an area are ones that there are`() {
    #expect(
      report("eet-routes", routes, "A,learnign,college,1,16+,nowhere,Ask,2026-11-21,R") == [
        "eet-routes.csv:2:3 error unknown-name: there is no stage called 'learnign'",
        "eet-routes.csv:2:26 error unknown-name: there is no place called 'nowhere'",
      ])
  }

  @Test func `unknown-service: who gives a route has a page`() {
    #expect(
      report("eet-routes", routes, "A,learning,colege,1,16+,everywhere,Ask,2026-11-21,R") == [
        "eet-routes.csv:2:12 error unknown-service: there is no partner service called 'colege'"
      ])
  }

  @Test func `unknown-service: who pledged has a page where the name is one of a file`() {
    let row = "a,colege,An interview,2017,met,2026-11-21,R"
    #expect(
      report("pledges", "id,service,pledge,since,status,checked,report", row) == [
        "pledges.csv:2:3 error unknown-service: there is no partner service called 'colege'"
      ])
  }

  @Test func `to-confirm: each cell that nobody has confirmed counts`() {
    #expect(
      report(
        "eet-routes", routes,
        "A,learning,to-confirm,1,to-confirm,everywhere,to-confirm,2026-11-21,R") == [
          "eet-routes.csv:2:12 note to-confirm: 'A' waits to be confirmed",
          "eet-routes.csv:2:25 note to-confirm: 'A' waits to be confirmed",
          "eet-routes.csv:2:47 note to-confirm: 'A' waits to be confirmed",
        ])
  }

  @Test func `dead-link: a link in a cell leads somewhere, also behind quotation marks`() {
    #expect(
      report(
        "eet-routes", routes,
        "A,learning,college,1,16+,everywhere,\"Ask, [them](no.md)\",2026-11-21,R") == [
          "eet-routes.csv:2:50 error dead-link: there is no file 'no.md'"
        ])
  }

  @Test(
    arguments: [
      ("7,people,", "write * in its place: it stands for 1 to 9"),
      ("62,people,", "write 60, rounded to 5"), ("59.6,percent,250", "write 60"),
      ("50,percent,15", "write * in its place"), ("5,percent,20", "round the people to 5"),
      ("50,percent,23", "write 25, rounded to 5"),
    ])
  func `count-of-people: a small or unrounded number says what to write`(
    cells: String, help: String
  ) throws {
    let report = Anytown.report(
      adding: "-- Content/anytown/data/outcomes.csv --\n\(outcomes)\na,c,L,2021,\(cells),R,\n")
    let found = try #require(report.diagnostics.first { $0.rule.id == "count-of-people" })
    #expect(found.severity == .error)
    #expect(found.help.hasPrefix(help))
  }

  @Test(
    arguments: [
      "0,people,", "*,people,", "10,people,", "59.6,percent,", "60,percent,250", "*,percent,15",
      "32,offers,", "5,offers,",
    ])
  func `count-of-people: what may be shown is silent, and offers are no people`(cells: String) {
    #expect(report("outcomes", outcomes, "a,c,L,2021,\(cells),R,") == [])
  }

  @Test func `count-of-people: other lists are held to it as well`() {
    #expect(
      report("visits", "Month,Care leavers,Note", "May,7,Fine", "June,*,Asked by 3 people") == [
        "visits.csv:2:5 error count-of-people: this number of people could give somebody away",
        "visits.csv:3:8 error count-of-people: this number of people could give somebody away",
      ])
  }

  @Test func `mixed-chart and duplicate-id: a chart has one unit and a figure a name of its own`() {
    #expect(
      report(
        "outcomes", outcomes, "a,c,L,2021,50,percent,,R,", "a,c,L,2021,50,people,,R,") == [
          "outcomes.csv:3:1 error duplicate-id: 'a' is the name of another record",
          "outcomes.csv:3:15 error mixed-chart: the chart 'c' shows percent, and this figure is of people",
        ])
  }

  @Test func `wrong-number: a figure is written in digits`() {
    #expect(
      report("outcomes", outcomes, "a,c,L,2021,1.25,percent,,R,", "b,c,L,2021,many,people,,R,") == [
        "outcomes.csv:2:12 error wrong-number: '1.25' is not a number as 'value' needs it",
        "outcomes.csv:3:12 error wrong-number: 'many' is not a number as 'value' needs it",
      ])
  }
}
