import Diagnostics
import OfferSite
import Testing

/// One day, written in one place, switches everything that comes with a law.
struct CommencementTests {
  private static let duties = "Content/england/data/duties.yaml"

  private static let names = [
    "planning-ahead", "working-with-housing", "finding-and-keeping-a-home", "early-intervention",
    "financial-support", "using-services",
  ]

  /// Derby's offer with another first day of the Act of 2026, and perhaps a page that meets its duties.
  private static func site(from day: String, withPage: Bool) throws -> SiteBuild.Site {
    var files = Repository.sources.files.map { file in
      guard file.path == duties else { return file }
      let text = String(decoding: file.bytes, as: UTF8.self)
      return SourceFile(
        path: file.path,
        text: text.split(separator: "in-force-from: not-set", omittingEmptySubsequences: false)
          .joined(separator: "in-force-from: \(day)"))
    }
    if withPage {
      files.append(
        SourceFile(
          path: "Content/derby/pages/how-we-help.md",
          text: """
            ---
            title: How we help
            summary: How we do it.
            duties: [\(names.joined(separator: ", "))]
            ---

            """))
    }
    let build = SiteBuild(
      of: SourceTree(files), councils: ["derby"], options: try RealContentTests.options())
    return try #require(build.sites.first)
  }

  private static let pages = [
    "areas/financial-literacy.html", "entitlements/wider-local-offer.html",
  ]

  @Test func `without a day the area and the page are coming`() throws {
    let site = try CommencementTests.site(from: "not-set", withPage: false)
    #expect(site.report.count(of: .error) == 0)
    for path in CommencementTests.pages {
      #expect(site.text(of: path).contains("Coming: no date is set yet"), "\(path)")
    }
    #expect(site.text(of: "index.html").contains(">Financial literacy (coming)<"))
  }

  @Test func `with a day that is to come they say from when`() throws {
    let site = try CommencementTests.site(from: "2027-04-06", withPage: false)
    for path in CommencementTests.pages {
      #expect(site.text(of: path).contains("Coming: from 6 April 2027"), "\(path)")
    }
  }

  @Test func `from the day on they are in force, and the council must meet the duties`() throws {
    let blocked = try CommencementTests.site(from: "2026-11-26", withPage: false)
    let errors = blocked.report.diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.rule.id) == CommencementTests.names.map { _ in "unmet-duty" })

    let site = try CommencementTests.site(from: "2026-11-26", withPage: true)
    #expect(site.report.count(of: .error) == 0)
    for path in CommencementTests.pages {
      #expect(!site.text(of: path).isEmpty && !site.text(of: path).contains("Coming"), "\(path)")
    }
    #expect(site.text(of: "index.html").contains(">Financial literacy<"))
  }
}

extension SiteBuild.Site {
  /// The text of a file; empty where there is none.
  func text(of path: String) -> String {
    files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  }
}
