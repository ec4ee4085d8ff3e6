import Diagnostics
import Foundation
import OfferContent
import Testing

@testable import OfferForms

/// A version that was published says the same for ever.
struct ShippedVersionTests {
  @Test func `what is recorded of each form that ships becomes the same files again`() throws {
    let site = FormSite(
      council: "derby", name: "Derby City Council", address: "https://derby.example")
    for form in ShippedFormTests.forms {
      var report = Report()
      let yaml = YAMLText(path: form.versionName, bytes: form.versionText, firstLine: 1)
      let fields = try #require(Fields(yaml, kind: "a version", reporting: &report))
      let again = try #require(Form(readingVersion: fields, reporting: &report))
      #expect(report.diagnostics.isEmpty)
      #expect(again.versionText == form.versionText)
      let (made, remade) = (form.artefacts(for: site), again.artefacts(for: site))
      #expect(made.map(\.name) == remade.map(\.name))
      for (one, other) in zip(made, remade) where one != other {
        Issue.record("\(form.specification.id.value)/\(one.name) is not what it was")
      }
    }
  }
}

/// What WRITING.md shows can be copied.
struct WritingFormTests {
  @Test func `the form in WRITING.md has nothing wrong`() throws {
    let writing = try String(
      contentsOf: Repository.folder.appending(path: "WRITING.md"), encoding: .utf8)
    let section = try #require(writing.split(separator: "This is a whole form:").last)
    let form = try #require(section.split(separator: "```yaml\n").dropFirst().first)
      .prefix { $0 != "`" }
    let path = "Content/derby/forms/ideas.yaml"
    let files = Repository.sources.files.map { file in
      let text = String(decoding: file.bytes, as: UTF8.self)
      return file.path == "Content/derby/council.yaml"
        ? SourceFile(
          path: file.path, text: text.replacing("  offered:\n", with: "  offered:\n    - ideas\n"))
        : file
    }
    let day = try #require(Day("2026-11-26"))
    let draft = Draft(
      loading: SourceTree(files + [SourceFile(path: path, text: String(form))]), jobs: 1)
    var report = draft.report(for: "derby")
    let offer = try #require(
      LocalOffer(checking: draft, of: "derby", on: day, jobs: 1, reporting: &report))
    let forms = CouncilForms(checking: offer, reporting: &report)
    #expect(report.diagnostics.filter { $0.location?.path == path } == [])
    #expect(forms.forms.first?.specification.id.value == "ideas")
  }
}
