import Diagnostics
import OfferContent
import TestSupport
import Testing

@testable import OfferForms

/// A version that was published can be read again as it was.
@Suite struct VersionTests {
  /// The sample with the versions of its forms as they were published.
  private static func published(replacing old: String = "", with new: String = "") -> SourceTree {
    let versions = SampleForms.forms().forms.map { form in
      SourceFile(
        path: "Content/anytown/forms/versions/\(form.versionName)",
        contents: .bytes(form.versionText))
    }
    return SourceTree(SampleForms.sources(replacing: old, with: new).files + versions)
  }

  @Test(arguments: SampleForms.forms().forms)
  func `what is written is read again as it was`(form: Form) throws {
    let again = try #require(read(form.versionText))
    #expect(again.versionText == form.versionText)
    #expect(plain(again.specification) == plain(form.specification))
    #expect(again.translations.map(plain) == form.translations.map(plain))
  }

  @Test func `translations are kept with it`() throws {
    let forms = SampleForms.forms(adding: SampleTranslation.file())
    let form = try #require(forms.form("withdraw"))
    #expect(form.translations.map(\.language) == ["ar"])
    let again = try #require(read(form.versionText))
    #expect(again.translations.map(plain) == form.translations.map(plain))
  }

  @Test func `a form knows the versions that were published`() throws {
    let (forms, report) = SampleForms.check(VersionTests.published())
    #expect(report.lines == [])
    let feedback = try #require(forms.form("feedback"))
    #expect(feedback.versions.map(\.version.value) == ["2026-11-26.1"])
    #expect(feedback.published.first?.specification.intro == feedback.specification.intro)
  }

  @Test func `the tenth version of a day comes before the ninth`() throws {
    let nine = try #require(SampleForms.form("withdraw")).versionText
    let files = ["9", "10"].map { number in
      SourceFile(
        path: "Content/anytown/forms/versions/withdraw.2026-11-25.\(number).yaml",
        text: String(decoding: nine, as: UTF8.self)
          .replacing("2026-11-26.1", with: "2026-11-25.\(number)"))
    }
    let (forms, report) = SampleForms.check(SourceTree(SampleForms.sources().files + files))
    #expect(report.lines == [])
    #expect(
      forms.form("withdraw")?.versions.map(\.version.value) == ["2026-11-25.10", "2026-11-25.9"])
  }

  @Test(arguments: [
    ("We still read what you write.", "We read it all the same."),
    (
      "retain: {for: P6M, from: submitted, then: delete}\n    valid-for",
      "retain: {for: P7M, from: submitted, then: delete}\n    valid-for"
    ),
    ("    valid-for: P12M\n", "    valid-for: P24M\n"),
    ("council: anytown-council, referral-hub", "council: anytown-college, referral-hub"),
  ])
  func `changed-notice: what people are told needs a new version`(old: String, new: String) {
    let (_, report) = SampleForms.check(VersionTests.published(replacing: old, with: new))
    #expect(report.diagnostics.contains { $0.rule.id == "changed-notice" })
  }

  @Test func `changed-notice: with a new version everything may change`() {
    let (_, report) = SampleForms.check(
      VersionTests.published(
        replacing: "form: withdraw\nversion: \"2026-11-26.1\"",
        with: "form: withdraw\nversion: \"2026-11-27.1\""))
    #expect(report.lines == [])
  }

  @Test func `changed-notice: what is no part of a notice may change`() {
    let (_, report) = SampleForms.check(
      VersionTests.published(
        replacing: "We read what you write each week.", with: "We read it all."))
    #expect(report.lines == [])
  }

  @Test func `form-name and wrong-version: the file is called like what it holds`() throws {
    let text = try #require(SampleForms.form("withdraw")).versionText
    let files = ["withdraw.2026-11-25.1", "feedback.2026-11-26.1"].map {
      SourceFile(
        path: "Content/anytown/forms/versions/\($0).yaml", contents: .bytes(text))
    }
    let (_, report) = SampleForms.check(SourceTree(SampleForms.sources().files + files))
    let said = report.lines.map { $0.split(separator: " ", maxSplits: 1)[1] }
    #expect(
      said.contains(
        "error wrong-version: the file of version '2026-11-25.1' holds version '2026-11-26.1'"))
    #expect(
      said.contains("error form-name: the form in the file 'feedback.yaml' calls itself 'withdraw'")
    )
  }

  private func read(_ text: [UInt8]) -> Form? {
    var report = Report()
    let yaml = YAMLText(path: "version.yaml", bytes: text, firstLine: 1)
    let form = Fields(yaml, kind: "a version", reporting: &report).flatMap {
      Form(readingVersion: $0, reporting: &report)
    }
    #expect(report.lines == [])
    return form
  }

  /// All that a specification says, but for where it stands.
  private func plain(_ form: FormSpecification) -> [String] {
    var lines: [String] = []
    describe(form, "", into: &lines)
    return lines
  }

  private func describe(_ value: Any, _ name: String, into lines: inout [String]) {
    guard !(value is Diagnostics.SourceLocation), name != ".paths" else { return }
    let children = Mirror(reflecting: value).children
    if children.isEmpty { lines.append("\(name) = \(value)") }
    for (index, child) in children.enumerated() {
      describe(child.value, "\(name).\(child.label ?? "\(index)")", into: &lines)
    }
  }
}
