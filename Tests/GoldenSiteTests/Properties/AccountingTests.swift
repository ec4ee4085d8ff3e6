import Diagnostics
import OfferSite
import Testing

/// Every source file ends in the output or in a diagnostic.
struct AccountingTests {
  @Test(arguments: [GoldenSite.smallest, .everyFeature])
  func `every file of a site is accounted for`(site: GoldenSite) throws {
    #expect(try Accounting(of: site.build()).lost(of: site.sources) == [])
  }

  @Test(arguments: [
    "Content/readme.md", "Content/anytown/readme.md", "Content/anytown/notes.txt",
    "Content/anytown/pages/deeper/page.md", "Content/anytown/pages/page.markdown",
    "Content/anytown/pages/page.yaml", "Content/anytown/pages/page", "Content/anytown/pages/.md",
    "Content/anytown/pages/nation.yaml", "Content/anytown/data/council.yaml",
    "Content/anytown/nation.yaml", "Content/anytown/data/statuses.yaml",
    "Content/england/council.yaml", "Content/newtown/data/changes.yaml",
    "Content/newtown/data/glossary.yaml", "Content/newtown/data/amounts.yaml",
    "Content/newtown/data/list.csv", "Content/newtown/data/list.xlsx",
    "Content/anytown/Guides/page.md", "Content/anytown/images/unused.png",
    "Content/anytown/images/Photo (1).JPG", "Content/anytown/map.svg", "Content/wales/nation.yaml",
    "Content/Old Town/council.yaml", "Content/nowhere/pages/page.md",
    "Content/anytown/partner-services/help-at-hand.md", "Templates/readme.md",
    "Templates/assets/logo.svg", "Templates/assets/fonts/a.woff2", "Templates/icons/sun.svg",
    "Templates/partials/unused.mustache", "Templates/pages/unused.mustache",
  ])
  func `a stray file is accounted for, whatever is in it`(path: String) throws {
    for text in ["", "---\ntitle: A\nsummary: B.\n---\n"] {
      let stray = SourceFile(path: path, text: text)
      let site = GoldenSite.everyFeature
      let lost = try Accounting(of: site.with(site.sources.files + [stray]).build())
        .lost(of: SourceTree([stray]))
      #expect(lost == [], "with the text '\(text)'")
    }
  }

  @Test(arguments: [
    SourceFile.Contents.tooLarge(2_000_000), .linkOutside, .unreadable("no permission"),
  ])
  func `a file that was not read is accounted for, wherever it lies`(
    contents: SourceFile.Contents
  ) throws {
    let site = GoldenSite.everyFeature
    let layers = ["council.yaml", "nation.yaml"]
    // Of a layer without its first file, the others cannot be looked up.
    for isFirst in [true, false] {
      let unread = site.sources.files
        .filter { file in layers.contains(where: file.path.hasSuffix) == isFirst }
        .map { SourceFile(path: $0.path, contents: contents) }
      let build = try site.with(site.sources.files + unread).build()
      let said = Set(build.report.diagnostics.compactMap(\.location?.path))
      #expect(unread.map(\.path).filter { !said.contains($0) } == [])
      #expect(build.output.isEmpty)
    }
  }
}
