import Diagnostics
import OfferSite
import Testing

@testable import OfferCommand

/// Every message that the program can say, on one page that an editor can read.
struct EveryMistakeTests {
  @Test func `every mistake is named as in the report`() throws {
    let content = GoldenSite.everyMistake
    let templates = GoldenSite.everyTemplateMistake
    let text = """
      WHAT CAN BE WRONG WITH CONTENT, AND WITH TEMPLATES THAT CAN BE USED

      \(try content.build().told(quoting: content.sources))

      WHAT KEEPS TEMPLATES FROM BEING USED

      \(try templates.build().told(quoting: templates.sources))
      """
    let slips = try content.difference(of: text, to: "report.txt")
    #expect(slips.isEmpty, "\(slips.joined(separator: "\n"))")
  }

  @Test func `the report has every rule of the handbook`() throws {
    let said = try [GoldenSite.everyMistake, .everyTemplateMistake].flatMap { site in
      try site.build().report.diagnostics.map(\.rule)
    }
    #expect(Set(Handbook.rules).subtracting(said).map(\.id).sorted() == [])
  }
}
