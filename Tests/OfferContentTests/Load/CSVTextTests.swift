import Diagnostics
import TestSupport
import Testing

@testable import OfferContent

@Suite struct CSVTextTests {
  private func rows(_ text: String, reporting report: inout Report) -> [CSVText.Row] {
    CSVText.rows(of: SourceText(path: "x.csv", bytes: Array(text.utf8)), reporting: &report)
  }

  @Test func `cells keep commas, quotation marks and line ends, and rows know their lines`() {
    var report = Report()
    let rows = rows("a,b\n\"1,\n2\",\"say \"\"hi\"\"\"\n\nx,\ny,z", reporting: &report)
    #expect(rows.map(\.cells) == [["a", "b"], ["1,\n2", "say \"hi\""], ["x", ""], ["y", "z"]])
    #expect(rows.map(\.line) == [1, 2, 5, 6])
    #expect(report.lines.isEmpty)
  }

  @Test func `a quotation mark that stays open is found where it opens`() {
    var report = Report()
    let rows = rows("a,b\nx,\"y\nz,w\n", reporting: &report)
    #expect(rows.map(\.cells) == [["a", "b"]])
    #expect(
      report.lines == [
        "x.csv:2:3 error unclosed-quote: the quotation mark that opens here is never closed"
      ])
  }
}
