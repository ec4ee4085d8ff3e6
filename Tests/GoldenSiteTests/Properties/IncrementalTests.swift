import Diagnostics
import Foundation
import OfferSite
import Testing

@testable import OfferCommand

/// Building over what an earlier build left gives what building into an empty folder gives.
struct IncrementalTests {
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `after any sequence of edits the output is that of a clean build`(seed: UInt64) throws {
    let folder = try TemporaryTree()
    var edits = RandomEdits(of: GoldenSite.everyFeature.sources.files, seed: seed)
    var expected: [String: [UInt8]] = [:]
    var builds = 0
    for step in 1...20 {
      let build = try GoldenSite.everyFeature.with(edits.files).build()
      for site in build.sites where !site.report.hasErrors {
        try write(site, below: folder.tree.folder.path)
        expected = expected.filter { !$0.key.hasPrefix("\(site.council)/") }
        for file in site.files { expected["\(site.council)/\(file.path)"] = file.bytes }
        builds += 1
      }
      let slips = TreeDifference(from: expected, to: folder.tree.files).lines
      try #require(slips == [], "after edit \(step): \(edits.last)")
      edits.edit()
    }
    #expect(builds > 8, "too many of the edits were errors for the test to mean much")
  }

  private func write(_ site: SiteBuild.Site, below output: String) throws {
    let folder = try OutputFolder(of: site.council, in: output)
    let plan = try OutputPlan(of: site.files, over: folder, jobs: 2)
    #expect(plan.report.diagnostics.isEmpty)
    try plan.carryOut(in: folder, jobs: 2)
  }
}
