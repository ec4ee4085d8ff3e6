import Diagnostics
import Testing

@testable import OfferContent
@testable import OfferSite

@Suite struct ThemeTests {
  @Test func `the theme of the repository uses all that it holds`() {
    var report = Report()
    let theme = Theme(loading: SourceTree(Repository.templates), reporting: &report)
    #expect(theme != nil)
    #expect(report.diagnostics.isEmpty)
  }

  @Test func `a template that no page uses is a warning`() {
    let report = report(adding: SourceFile(path: "Templates/partials/old.mustache", text: "x"))
    #expect(report.diagnostics.map(\.severity) == [.warning])
    #expect(report.diagnostics.map(\.location?.path) == ["Templates/partials/old.mustache"])
  }

  @Test func `a file that no template shows is a warning`() {
    let report = report(adding: SourceFile(path: "Templates/assets/logo.svg", text: "<svg/>"))
    #expect(
      report.diagnostics == [
        Diagnostic(
          .unusedAsset, "no template shows this file, so it is not published",
          at: SourceLocation(path: "Templates/assets/logo.svg", line: 1),
          help: "write \"{{root}}assets/logo.svg\" in a template that shows it, or take it away")
      ])
  }

  @Test func `a file of the theme that was not read is an error, not an empty file`() {
    var report = Report()
    let icon = SourceFile(path: "Templates/assets/icon.svg", contents: .tooLarge(2_000_000))
    _ = Theme(loading: SourceTree(Repository.templates + [icon]), reporting: &report)
    #expect(report.diagnostics.map(\.rule.id) == ["file-too-large"])
  }

  @Test func `a theme without its style sheet is an error`() {
    var report = Report()
    let files = Repository.templates.filter { $0.path != "Templates/assets/style.css" }
    #expect(Theme(loading: SourceTree(files), reporting: &report) == nil)
    #expect(report.diagnostics.map(\.rule.id) == ["missing-style-sheet"])
    #expect(report.diagnostics.map(\.message) == ["there is no 'Templates/assets/style.css'"])
  }

  @Test func `a theme without a page's template cannot be used`() {
    var report = Report()
    let files = Repository.templates.filter { $0.path != "Templates/pages/area.mustache" }
    #expect(Theme(loading: SourceTree(files), reporting: &report) == nil)
  }

  @Test func `a picture in a page's template gets its hashed name`() {
    let area = SourceFile(
      path: "Templates/pages/area.mustache",
      text: "<img src=\"{{#layout}}{{root}}{{/layout}}assets/logo.svg\" alt=\"\">")
    let logo = SourceFile(path: "Templates/assets/logo.svg", text: "<svg/>")
    let site = RenderedSite(of: .derby(), templates: Repository.templates + [area, logo])
    #expect(
      site["areas/accommodation.html"]
        == "<img src=\"../assets/logo.d4dc56669143.svg\" alt=\"\">")
    #expect(site["assets/logo.d4dc56669143.svg"] == "<svg/>")
  }

  @Test func `an icon that nobody drew is a warning that names the nearest`() {
    let topic = Nation.Topic(
      id: "housing", title: "A home", summary: "Home.", icon: "hmoe",
      audiences: [])
    let site = RenderedSite(of: .derby(topics: [topic]))
    #expect(site.report.diagnostics.contains { $0.rule.id == "unknown-icon" })
    #expect(
      site.report.diagnostics.contains(
        Diagnostic(
          .unknownIcon, "there is no drawing for the icon 'hmoe' of the topic 'A home'", at: nil,
          help: "write 'home'")))
    #expect(
      site.report.diagnostics.contains {
        $0.message == "no topic has the icon 'heart', so it is not published"
      })
  }

  private func report(adding file: SourceFile) -> Report {
    var report = Report()
    _ = Theme(loading: SourceTree(Repository.templates + [file]), reporting: &report)
    return report
  }
}
