import Diagnostics
import TestSupport
import Testing

@testable import OfferContent

@Suite struct YAMLRuleTests {
  private static let path = "Content/anytown/pages/us.md"

  /// What the program says about a page with some fields, and where it points.
  private func expect(
    _ fields: String, _ rule: String, _ message: String,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    let marked = MarkedText("---\n\(fields)\n---\n", path: YAMLRuleTests.path)
    let file = SourceFile(path: YAMLRuleTests.path, text: marked.text)
    let found = Anytown.report(on: SourceTree(Anytown.sources().files + [file])).inReadingOrder
    #expect(
      found.map { "\($0.rule.id): \($0.message)" } == ["\(rule): \(message)"],
      sourceLocation: sourceLocation)
    #expect(found.first?.location == marked.locations[1], sourceLocation: sourceLocation)
  }

  @Test func `no-front-matter: a page begins with its fields`() {
    let files = "-- \(YAMLRuleTests.path) --\nWe are here.\n"
    #expect(
      Anytown.report(adding: files).lines == [
        "\(YAMLRuleTests.path):1:1 error no-front-matter: the page does not begin with '---' and "
          + "its fields"
      ])
  }

  @Test func `no-front-matter: fields that never end are said`() {
    let files = "-- \(YAMLRuleTests.path) --\n---\ntitle: Us\nsummary: Who we are.\n"
    #expect(
      Anytown.report(adding: files).lines == [
        "\(YAMLRuleTests.path):1:1 error no-front-matter: the fields that begin on line 1 never end"
      ])
  }

  @Test func `unclosed-quote: a quotation mark that is never closed is found where it opens`() {
    expect(
      "title: ①\"Us①\nsummary: Who we are.", "unclosed-quote",
      "the quotation mark that opens here is never closed")
  }

  @Test(arguments: [
    "summary: ①\"Who we are.①\nkeywords: [us]\nsources:\n  - title: \"A report\"",
    "summary: Us.\nsources:\n  - title: ①\"A report①\n    section: \"2\"",
    "summary: ①'Who we are.①\nkeywords: ['us', them]",
  ])
  func `unclosed-quote: one that runs into the next quotation mark is found where it opens`(
    _ fields: String
  ) {
    expect(
      "title: Us\n\(fields)", "unclosed-quote",
      "the quotation mark that opens here is never closed")
  }

  @Test func `yaml-syntax: a value in quotation marks on two lines is not blamed for what follows`()
  {
    expect(
      "title: Us\nsummary: \"Who we\n  are.\"\n①keywords①\n: us", "yaml-syntax",
      "this line does not fit the lines above it")
  }

  @Test func `duplicate-key: a key that stands twice is found at its second place`() {
    expect(
      "title: Us\nsummary: Who we are.\n①title①: Them", "duplicate-key",
      "'title' stands here for the second time")
  }

  @Test(arguments: ["①&①us Us", "①!①!str Us", "①*①us"])
  func `yaml-shorthand: anchors, tags and aliases are refused`(_ value: String) {
    expect(
      "title: \(value)\nsummary: Who we are.", "yaml-shorthand",
      "a value that begins with '&', '*' or '!' means something else than its words")
  }

  @Test(arguments: ["①{{home-allowance}}①", "①{{home-allowance}} a year①"])
  func `braces-without-quotes: a value of braces needs quotation marks`(_ value: String) {
    expect(
      "title: Us\nsummary: \(value)", "braces-without-quotes",
      "a value that begins with '{{' needs quotation marks")
  }

  @Test func `yaml-syntax: a second colon is said to need quotation marks`() {
    expect(
      "title: Us①:① them\nsummary: Who we are.", "yaml-syntax",
      "a second colon makes it unclear where the value begins")
  }

  @Test func `yaml-syntax: a tab in the margin is found`() {
    expect(
      "title: Us\nsummary: Who we are.\nsources:\n①\t①- title: A", "yaml-syntax",
      "a tab stands at the beginning of the line")
  }

  @Test func `yaml-syntax: a character that cannot begin a value is found`() {
    expect(
      "title: ①@us①\nsummary: Who we are.", "yaml-syntax",
      "a value cannot begin with this character unless it stands in quotation marks")
  }

  @Test func `yaml-syntax: a line that does not fit is found`() {
    expect(
      "title: Us\n①nonsense①\nsummary: Who we are.", "yaml-syntax",
      "this line does not fit the lines above it")
  }

  @Test func `what is wrong in a data file is found at its line`() {
    let report = Anytown.report(replacing: "value: £3,000", with: "value: \"£3,000")
    #expect(
      report.lines.first
        == "Content/england/data/amounts.yaml:3:10 error unclosed-quote: the quotation mark that "
        + "opens here is never closed")
  }
}
