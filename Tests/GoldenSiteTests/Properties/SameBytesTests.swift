import Diagnostics
import Foundation
import OfferSite
import Testing

/// The same sources on the same day give the same bytes and the same words.
struct SameBytesTests {
  private let site = GoldenSite.everyFeature

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `whatever the order of the files`(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let shuffled = site.with(site.sources.files.shuffled(using: &chance))
    #expect(
      TreeDifference(from: try site.build().output, to: try shuffled.build().output).lines == [])
  }

  @Test(arguments: [GoldenSite.everyFeature, .everyMistake], [2, 7])
  func `whatever the number of jobs`(site: GoldenSite, jobs: Int) throws {
    let (one, many) = (try site.build(), try site.build(jobs: jobs))
    #expect(TreeDifference(from: one.output, to: many.output).lines == [])
    #expect(one.told(quoting: site.sources) == many.told(quoting: site.sources))
  }

  @Test(arguments: [
    ["TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"],
    ["TZ": "UTC", "LC_ALL": "C"],
  ])
  func `whatever the time zone and the language of the machine`(environment: [String: String])
    throws
  {
    let folder = try TemporaryTree()
    for file in site.sources.files { try folder.tree.write(file.bytes, to: file.path) }
    let status = try Program.run(
      ["build", "--today", GoldenSite.today, "--site", folder.tree.folder.path],
      environment: environment)
    #expect(status == 0)
    let output = FileTree(folder: folder.tree.folder.appending(path: "Output")).published
    #expect(TreeDifference(from: try site.build().output, to: output).lines == [])
  }
}
