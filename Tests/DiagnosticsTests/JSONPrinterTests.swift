import Diagnostics
import Testing

struct JSONPrinterTests {
  @Test func `a report is one document with every member always there`() {
    let location = SourceLocation(path: "Content/a \"b\".md", line: 3, column: 11, length: 10)
    let report = Report([
      Diagnostic(
        .reviewOverdue, "'a' is old", at: location, help: "read it\nagain",
        notes: [.init("the date", at: location)]),
      .example("nothing is there", at: nil),
    ])
    #expect(
      JSONPrinter().text(of: report) == #"""
        {
          "problems": [
            {
              "rule": "review-overdue",
              "severity": "warning",
              "message": "'a' is old",
              "path": "Content/a \"b\".md",
              "line": 3,
              "column": 11,
              "length": 10,
              "help": "read it\nagain",
              "why": "Nobody may be sent to help that has ended.",
              "notes": [
                {
                  "message": "the date",
                  "path": "Content/a \"b\".md",
                  "line": 3,
                  "column": 11,
                  "length": 10
                }
              ]
            },
            {
              "rule": "example",
              "severity": "error",
              "message": "nothing is there",
              "path": null,
              "line": null,
              "column": null,
              "length": null,
              "help": "put it right",
              "why": "It would be a pity otherwise.",
              "notes": []
            }
          ],
          "counts": {
            "errors": 1,
            "warnings": 1,
            "notes": 0
          }
        }

        """#)
  }

  @Test func `nothing wrong is a document too`() {
    #expect(
      JSONPrinter().text(of: Report()) == """
        {
          "problems": [],
          "counts": {
            "errors": 0,
            "warnings": 0,
            "notes": 0
          }
        }

        """)
  }
}
