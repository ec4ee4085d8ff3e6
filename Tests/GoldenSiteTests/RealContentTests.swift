import Diagnostics
import OfferContent
import OfferSite
import Testing

/// The councils that the repository itself holds, as of the day on which their words were checked.
struct RealContentTests {
  @Test func `Derby's offer is built without an error, also where warnings are errors`() throws {
    let derby = try RealContentTests.build(isStrict: true)
    #expect(derby.report.count(of: .error) == 0, "\(derby.report.diagnostics.map(\.message))")
    #expect(derby.sites.map(\.council).contains("derby"))
    #expect(derby.sites.allSatisfy { $0.pageCount >= 40 })
  }

  @Test func `every file of the repository's content and templates is accounted for`() throws {
    let build = try RealContentTests.build()
    #expect(try Accounting(of: build).lost(of: Repository.sources) == [])
  }

  @Test func `on a worked example, what waits to be confirmed is a note`() throws {
    let report = try RealContentTests.build(isStrict: true).report
    let waiting = report.diagnostics.filter { $0.rule.id == "to-confirm" }
    #expect(waiting.count > 100)
    #expect(waiting.allSatisfy { $0.severity == .note })
  }

  @Test func `on a council's own site, unconfirmed law, money and contacts are errors`() throws {
    let own = Repository.sources.files.map { file in
      guard file.path == "Content/derby/council.yaml" else { return file }
      let lines = String(decoding: file.bytes, as: UTF8.self)
        .split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.hasPrefix("example:") ? "example: false" : $0 }
      return SourceFile(path: file.path, text: lines.joined(separator: "\n"))
    }
    let build = SiteBuild(
      of: SourceTree(own), councils: ["derby"], options: try RealContentTests.options())
    let errors = build.report.diagnostics.filter {
      $0.rule.id == "to-confirm" && $0.severity == .error
    }
    for place in [
      "/entitlements/", "/local-offers/", "/data/amounts.yaml", "/data/contacts.yaml",
      "/data/eligibility.yaml",
    ] {
      #expect(errors.contains { $0.location?.path.contains(place) == true }, "\(place)")
    }
    #expect(build.output.isEmpty)
  }

  @Test func `as of a day to come it is said what will be out of date by then`() throws {
    let build = SiteBuild(
      of: Repository.sources, options: try RealContentTests.options(on: "2027-04-01"))
    let found = build.report.diagnostics.filter { $0.severity != .note }
    #expect(Set(found.map(\.rule.id)) == ["out-of-date"])
    #expect(found.contains { $0.severity == .error && $0.message.hasSuffix("1 April 2027") })
    #expect(found.contains { $0.severity == .warning && $0.message.hasSuffix("in 50 days") })
    #expect(build.output.isEmpty)
  }

  private static func build(isStrict: Bool = false) throws -> SiteBuild {
    SiteBuild(of: Repository.sources, options: try options(isStrict: isStrict))
  }

  static func options(
    on day: String = "2026-11-26", isStrict: Bool = false, isRecorded: Bool = false
  ) throws -> BuildOptions {
    BuildOptions(
      today: try #require(Day(day)), isStrict: isStrict, jobs: 2, isRecorded: isRecorded)
  }
}
