import Diagnostics
import OfferTemplates
import Testing

struct InclusionRuleTests {
  @Test func `a partial or a parent that there is not is an error with the nearest name`() {
    let others = ["partials/contact": "x", "layout": "y"]
    #expect(
      problems("a\n  {{> partials/contct}}\n{{<layuot}}{{/layuot}}", others: others) == [
        "Templates/page.mustache:2:7+15 error [template-missing] there is no template 'Templates/partials/contct.mustache'",
        "help: write 'partials/contact'",
        "Templates/page.mustache:3:4+6 error [template-missing] there is no template 'Templates/layuot.mustache'",
        "help: write 'layout'",
      ])
  }

  @Test func `a page's own template that there is not is an error`() {
    var report = Report()
    let template = library("x").template("pages/home", for: PageView.self, reporting: &report)
    #expect(template == nil)
    #expect(
      lines(report) == [
        "nowhere error [template-missing] there is no template 'Templates/pages/home.mustache'",
        "help: put the file back: without it no page of its kind can be made",
      ])
  }

  @Test func `a template that includes itself with nothing to end it is an error`() {
    let others = ["a": "{{#is-example}}{{>b}}{{/is-example}}", "b": "\n{{>a}}"]
    #expect(
      problems("{{>a}}", others: others) == [
        "Templates/a.mustache:1:19+1 error [template-endless] 'b' is included in itself with no end",
        "help: put the tag in a section over a list, such as '{{#pages}}…{{/pages}}'",
        "note: Templates/b.mustache:2:4+1 'a' is included here",
      ])
  }

  @Test func `a list that does not change is no end`() {
    #expect(problems("{{#sources}}{{> page}}{{/sources}}") == [])
    #expect(problems("{{#sources}}{{/sources}}{{> page}}").count == 2)
  }

  @Test func `templates may include each other 100 deep and no deeper`() {
    var others: [String: String] = [:]
    for number in 1...101 { others["t\(number)"] = "{{>t\(number + 1)}}" }
    others["t101"] = "end"
    #expect(page("{{>t2}}", others: others) == "end")
    #expect(
      problems("{{>t1}}", others: others) == [
        "Templates/t100.mustache:1:4+4 error [template-too-deep] 't101' is included more than 100 templates deep",
        "help: put templates into each other less deep: join some of them into one",
        "note: Templates/t99.mustache:1:4+4 't100' is included here",
      ])
  }

  @Test func `a template that nothing shows is a warning`() {
    var report = Report()
    let others = ["b": "{{>c}}", "c": "", "partials/old": "{{#a}}"]
    library("{{>b}}", others).reportUnused(besides: ["page"], reporting: &report)
    #expect(
      lines(report) == [
        "Templates/partials/old.mustache:1:1+1 warning [template-unused] nothing shows the template 'partials/old'",
        "help: include it with '{{> partials/old}}', or delete it",
        "Templates/partials/old.mustache:1:1+6 error [template-section-unclosed] '{{#a}}' is never closed",
        "help: write '{{/a}}' where it ends",
      ])
  }

  @Test(
    arguments: zip(
      [.tooLarge(2_000_000), .linkOutside, .unreadable("no permission")] as [SourceFile.Contents],
      [
        "make it smaller than 1 MiB: move parts of it to partials",
        "put the file itself in its place: it is a link to another folder",
        "make it readable: no permission",
      ]))
  func `a template that was not read is an error`(_ contents: SourceFile.Contents, _ help: String) {
    var report = Report()
    let file = SourceFile(path: "Templates/page.mustache", contents: contents)
    let template = TemplateLibrary([file]).template("page", for: PageView.self, reporting: &report)
    #expect(template == nil)
    #expect(
      lines(report) == [
        "Templates/page.mustache:1:1+1 error [template-unreadable] the template 'page' was not read",
        "help: \(help)",
      ])
  }

  @Test func `a template in another encoding is an error at the first wrong byte`() {
    var report = Report()
    let file = SourceFile(
      path: "Templates/page.mustache", contents: .bytes(Array("a\nb ".utf8) + [0xA3, 0x33]))
    _ = TemplateLibrary([file]).template("page", for: PageView.self, reporting: &report)
    #expect(
      lines(report) == [
        "Templates/page.mustache:2:3+1 error [template-unreadable] the template 'page' is not in UTF-8 from here on",
        "help: save it again with the encoding UTF-8",
      ])
  }
}
