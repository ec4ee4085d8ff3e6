import Diagnostics
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
