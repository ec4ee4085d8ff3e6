import Diagnostics
import Foundation
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

      WHAT CAN LIE IN OUTPUT

      \(try PeoplePrinter(quoting: SourceTree([]), colour: false).text(of: remains()))
      """
    let slips = try content.difference(of: text, to: "report.txt")
    #expect(slips.isEmpty, "\(slips.joined(separator: "\n"))")
  }

  @Test func `the report has every rule of the handbook`() throws {
    let reports = try [
      GoldenSite.everyMistake.build().report, GoldenSite.everyTemplateMistake.build().report,
      remains(),
    ]
    let said = reports.flatMap { $0.diagnostics.map(\.rule) }
    #expect(Set(Handbook.rules).subtracting(said).map(\.id).sorted() == [])
  }

  /// What is said of the smallest site over a folder in which others have worked.
  private func remains() throws -> Report {
    let folder = try TemporaryTree()
    let old =
      #"{"sources": [], "files": [{"path": "old.html", "sha256": "0", "sources": []}, {"path": "photographs/old.jpg", "sha256": "0", "sources": []}]}"#
    for (path, text) in [
      ("manifest.json", old), ("old.html", "Changed by hand"), ("notes.txt", "A stranger"),
      ("photographs/1.jpg", "A stranger"), ("photographs/2.jpg", "Another"),
    ] {
      try folder.tree.write(Array(text.utf8), to: "Output/anytown/\(path)")
    }
    let place = folder.tree.folder.path + "/"
    let files = try GoldenSite.smallest.build().sites.flatMap(\.files)
    let output = try OutputFolder(of: "anytown", in: "\(place)Output")
    let report = try OutputPlan(of: files, over: output, jobs: 1).report
    return Report(
      report.diagnostics.map { found in
        Diagnostic(
          found.rule, found.message.replacing(place, with: ""), at: found.location,
          help: found.help, severity: found.severity)
      })
  }
}
