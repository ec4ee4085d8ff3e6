import Diagnostics
import OfferSite
import Testing

/// A page of the real offer that somebody deletes: said, until somebody says what became of it.
struct PublishedTests {
  private static let path = "Content/derby/published.csv"

  /// The real files without one page that no other page names, and with the addresses written down.
  private static func sourcesWithoutPage() throws -> (address: String, files: [SourceFile]) {
    let files = Repository.sources.files.filter { $0.path != path }
    let recorded = SiteBuild(
      of: SourceTree(files), councils: ["derby"],
      options: try RealContentTests.options(isRecorded: true))
    let record = try #require(recorded.sites.first?.record?.file)
    // The list of how hard pages are to read names them all.
    let texts = files.filter { !$0.path.hasSuffix("readability.csv") }.map {
      ($0.path, String(decoding: $0.bytes, as: UTF8.self))
    }
    let page = try #require(
      texts.map(\.0).first { path in
        let parts = path.split(separator: "/")
        return parts.count == 4 && ["entitlements", "partner-services"].contains(parts[2])
          && !texts.contains { $0.0 != path && $0.1.contains(parts[3]) }
      })
    let name = page.split(separator: "/").suffix(2).joined(separator: "/")
    let address = "\(name.dropLast(3)).html"
    return (
      address,
      files.filter { $0.path != page }
        + [SourceFile(path: path, contents: .bytes(record.bytes))]
    )
  }

  private static func site(of files: [SourceFile]) throws -> SiteBuild.Site {
    let build = SiteBuild(
      of: SourceTree(files), councils: ["derby"], options: try RealContentTests.options())
    return try #require(build.sites.first)
  }

  @Test func `a mistake in a form is told once, and not of each page that waits for it`() throws {
    let path = "Content/england/forms/eet-partner.yaml"
    let files = Repository.sources.files.map { file in
      guard file.path == path else { return file }
      let text = String(decoding: file.bytes, as: UTF8.self)
      return SourceFile(path: path, text: text + "colour: blue\n")
    }
    let errors = try PublishedTests.site(of: files).report.diagnostics.filter {
      $0.severity == .error
    }
    #expect(errors.map(\.rule.id) == ["unknown-key"])
    #expect(errors.first?.location?.path == path)
  }

  @Test func `a page that is deleted is an error until its end is written down`() throws {
    let (address, files) = try PublishedTests.sourcesWithoutPage()
    let blocked = try PublishedTests.site(of: files)
    let errors = blocked.report.diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.rule.id) == ["lost-address"])
    #expect(errors.first?.message.contains("'\(address)'") == true)
    #expect(blocked.files.isEmpty)

    // The row that the message gives is all that has to be typed.
    let row = try #require(errors.first?.help.split(separator: "in this row: ").last)
    let marked = files.map { file in
      guard file.path == PublishedTests.path else { return file }
      let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
        .map { $0.hasPrefix("\(address),") ? row : $0 }
      return SourceFile(path: file.path, text: lines.joined(separator: "\n") + "\n")
    }
    let built = try PublishedTests.site(of: marked)
    #expect(built.report.count(of: .error) == 0)
    let page = try #require(built.files.first { $0.path == address })
    #expect(String(decoding: page.bytes, as: UTF8.self).contains("ended on 26 November 2026"))
  }

  @Test func `a build that is not to be recorded records nothing`() throws {
    let files = Repository.sources.files
    #expect(try PublishedTests.site(of: files).record == nil)
  }
}
