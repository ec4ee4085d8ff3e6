import Diagnostics
import Foundation
import TestSupport
import Testing

struct SARIFPrinterTests {
  /// `Tests/validate-sarif` holds the same file against the schema of OASIS.
  @Test func `a report is the log that the schema was held against`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Expected/report.sarif")
    let expected = try String(contentsOf: file, encoding: .utf8)
    let printer = SARIFPrinter(
      rules: [.doubleAddress, .example, .reviewOverdue], quoting: Examples.site.tree)
    #expect(printer.text(of: Examples.report) == expected)
  }

  @Test(arguments: [
    ("Café ①here①", #""startColumn": 6,"#, #""endColumn": 10"#),
    ("愛①平和①", #""startColumn": 2,"#, #""endColumn": 4"#),
    ("👩‍👧 ①x①", #""startColumn": 5,"#, #""endColumn": 6"#),
  ])
  func `columns count code points`(marked: String, start: String, end: String) {
    let text = MarkedText(marked, path: "a.md")
    let log = log(of: .example("wrong", at: text.locations[1]), in: text.text)
    #expect(log.contains(start) && log.contains(end))
  }

  @Test func `a place past the end of its line ends at the line's end`() {
    let place = SourceLocation(path: "a.md", line: 1, column: 9, length: 5)
    let log = log(of: .example("wrong", at: place), in: "one\n")
    #expect(log.contains(#""startColumn": 4,"#) && log.contains(#""endColumn": 4"#))
  }

  @Test func `a place in no line has no columns`() {
    let place = SourceLocation(path: "a.md", line: 7, column: 9, length: 5)
    let log = log(of: .example("wrong", at: place), in: "one\n")
    #expect(log.contains(#""startLine": 7"#) && !log.contains("startColumn"))
  }

  @Test func `paths are percent-encoded`() {
    let place = SourceLocation(path: "Content/derby/a b:ü#%.md", line: 1)
    let log = log(of: .example("wrong", at: place), in: "")
    #expect(log.contains(#""uri": "Content/derby/a%20b%3A%C3%BC%23%25.md""#))
  }

  @Test func `a rule that the handbook lacks is added to it`() {
    let report = Report([.example("wrong", at: nil)])
    let log = SARIFPrinter(rules: [.coming], quoting: SourceTree([])).text(of: report)
    #expect(log.contains(#""id": "example""#) && log.contains(#""ruleIndex": 1"#))
  }

  private func log(of diagnostic: Diagnostic, in text: String) -> String {
    let tree = SourceTree([SourceFile(path: "a.md", text: text)])
    return SARIFPrinter(rules: [], quoting: tree).text(of: Report([diagnostic]))
  }
}
