import Diagnostics
import OfferTemplates
import Testing

@testable import OfferContent
@testable import OfferSite

@Suite struct ScriptTests {
  private let style = StyleSheet(Array("p{}".utf8))

  @Test func `a script is written without indents, empty lines and comments`() {
    let source = Array("// What it does.\n(function () {\n\n  go();\n  // then\n})();\n".utf8)
    let script = Script(source)
    #expect(
      String(decoding: script.element.bytes, as: UTF8.self)
        == "<script>(function () {\ngo();\n})();</script>\n")
  }

  @Test func `a policy allows each script of its page by its hash`() {
    let scripts = [Script(Array("a()".utf8)), Script(Array("b()".utf8))]
    let names = scripts.map(\.policyName)
    #expect(Set(names).count == 2)
    let policy = SecurityPolicy(style: style, scripts: scripts).inPage
    #expect(policy.contains("; script-src \(names[0]) \(names[1]); style-src"))
  }

  @Test func `a policy allows files of scripts only where a script loads them`() {
    let none = SecurityPolicy(style: style).inPage
    #expect(!none.contains("script-src"))
    let scripts = [Script(Array("a()".utf8)), Script(Array("b()".utf8), loads: true)]
    let policy = SecurityPolicy(style: style, scripts: scripts).inPage
    #expect(policy.contains("\(scripts[1].policyName) 'strict-dynamic' 'self'; style-src"))
  }

  @Test func `a script that another one loads is a file with its hash in its name`() {
    let area = SourceFile(
      path: "Templates/pages/area.mustache",
      text: "<p data-load=\"{{#layout}}{{root}}{{/layout}}scripts/more.js\">")
    let more = SourceFile(path: "Templates/scripts/more.js", text: "// More.\nmore();\n")
    let site = RenderedSite(of: .derby(), templates: Repository.templates + [area, more])
    let name = site.files.map(\.path).first { $0.hasPrefix("assets/more.") }
    #expect(name != nil)
    #expect(site[name ?? ""] == "more();")
    #expect(site["areas/accommodation.html"] == "<p data-load=\"../\(name ?? "")\">")
  }

  @Test func `a script that no page has and no template names is a warning`() {
    var report = Report()
    let file = SourceFile(path: "Templates/scripts/old.js", text: "old();")
    _ = Theme(loading: SourceTree(Repository.templates + [file]), reporting: &report)
    #expect(report.diagnostics.map(\.rule.id) == ["unused-asset"])
    #expect(report.diagnostics.map(\.help).allSatisfy { $0.contains("scripts/old.js") })
  }
}
