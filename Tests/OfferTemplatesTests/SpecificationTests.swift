import OfferTemplates
import Testing

@Suite(
  .enabled(
    if: SpecificationCase.folder != nil,
    "the cases are not here: run MUSTACHE_SPEC=$(Tests/mustache-spec) swift test"))
struct SpecificationTests {
  @Test(arguments: [
    ("comments", 12), ("delimiters", 14), ("interpolation", 39), ("inverted", 22),
    ("partials", 12), ("sections", 34), ("~inheritance", 27),
  ])
  func `every case of the module is here`(module: String, count: Int) {
    #expect(SpecificationCase.cases(of: module).count == count)
  }

  @Test(arguments: SpecificationCase.cases(of: "comments"))
  func `comments are as specified`(_ specified: SpecificationCase) {
    #expect(rendered(specified) == specified.expected)
  }

  @Test(arguments: SpecificationCase.cases(of: "delimiters"))
  func `delimiters are as specified`(_ specified: SpecificationCase) {
    #expect(rendered(specified) == specified.expected)
  }

  @Test(arguments: SpecificationCase.cases(of: "interpolation"))
  func `interpolation is as specified`(_ specified: SpecificationCase) {
    #expect(rendered(specified) == specified.expected)
  }

  @Test(arguments: SpecificationCase.cases(of: "inverted"))
  func `inverted sections are as specified`(_ specified: SpecificationCase) {
    #expect(rendered(specified) == specified.expected)
  }

  @Test(arguments: SpecificationCase.cases(of: "partials"))
  func `partials are as specified`(_ specified: SpecificationCase) {
    #expect(rendered(specified) == specified.expected)
  }

  @Test(arguments: SpecificationCase.cases(of: "sections"))
  func `sections are as specified`(_ specified: SpecificationCase) {
    #expect(rendered(specified) == specified.expected)
  }

  @Test(arguments: SpecificationCase.cases(of: "~inheritance"))
  func `inheritance is as specified`(_ specified: SpecificationCase) {
    #expect(rendered(specified) == specified.expected)
  }

  private func rendered(_ specified: SpecificationCase) -> String {
    plain(specified.template, specified.data, partials: specified.partials ?? [:])
  }
}
