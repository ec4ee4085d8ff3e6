import Diagnostics
import Foundation
import Testing

/// Every fact that the project started from is carried by a page or a record, or has a reason why not.
struct CoverageTests {
  @Test func `every row of the references is carried or has a reason`() {
    let files = FileTree(folder: Repository.folder.appending(path: "Documentation/coverage")).files
    #expect(files.keys.sorted() == ["derby.csv", "england.csv", "lancashire.csv"])
    let slips = Coverage(files, of: Repository.sources).slips
    #expect(slips.isEmpty, "\(slips.joined(separator: "\n"))")
  }

  private let site = SourceTree([
    SourceFile(path: "Content/a/pages/b.md", text: "---\ntitle: B\n---\n\n## A heading\n"),
    SourceFile(path: "Content/a/data/sums.yaml", text: "rent:\n  title: Rent\n"),
    SourceFile(path: "Content/a/data/list.yaml", text: "- id: first\n  title: First\n"),
    SourceFile(path: "Content/a/data/pledges.csv", text: "id,pledge\nparks,Interviews\n"),
  ])

  /// What is said of one row, with all others left out.
  private func slips(_ row: String) -> [String] {
    Coverage(["x.csv": Array("row,carried-by,reason\n\(row)\n".utf8)], of: site).slips
      .filter { !$0.hasSuffix("is in no file") }
  }

  @Test(arguments: [
    "seed:S1,Content/a/pages/b.md,", "seed:S1,Content/a/pages/b.md#a-heading,",
    "seed:S1,Content/a/data/sums.yaml#rent Content/a/data/list.yaml#first,",
    "seed:S1,Content/a/data/pledges.csv#parks,", "seed:S1,,It is about one person.",
  ])
  func `a carrier that is there will do, and so will a reason`(row: String) {
    #expect(slips(row) == [])
  }

  @Test(arguments: [
    ("seed:S1,,", "x.csv:2: 'seed:S1' has neither a carrier nor a reason"),
    ("seed:S1,Content/a/pages/b.md,Why", "x.csv:2: 'seed:S1' has both a carrier and a reason"),
    ("seed:S1,Content/a/pages/c.md,", "x.csv:2: there is no 'Content/a/pages/c.md'"),
    ("seed:S1,README.md,", "x.csv:2: there is no 'README.md'"),
    ("seed:S1,Content/a/pages/b.md#b,", "x.csv:2: there is no 'Content/a/pages/b.md#b'"),
    (
      "seed:S1,Content/a/data/sums.yaml#title,",
      "x.csv:2: there is no 'Content/a/data/sums.yaml#title'"
    ),
    (
      "seed:S1,Content/a/data/pledges.csv#park,",
      "x.csv:2: there is no 'Content/a/data/pledges.csv#park'"
    ),
    ("seed:S79,,Why", "x.csv:2: there is no row 'seed:S79'"),
    ("seed:S1,,Why\nseed:S1,,Why", "seed:S1 stands more than once: x.csv:2, x.csv:3"),
    ("seed:S1,Why", "x.csv:2: 2 cells, not 3"),
  ])
  func `what a row lacks is said`(row: String, slip: String) {
    #expect(slips(row) == [slip])
  }

  @Test func `a row that is in no file is said`() {
    let slips = Coverage([:], of: site).slips
    #expect(slips.count == 76 + 215)
    #expect(slips.first == "entitlements:A1 is in no file")
    #expect(slips.last == "seed:C39 is in no file")
  }
}
