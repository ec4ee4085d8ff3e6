import Diagnostics
import OfferTemplates
import Testing

struct TemplateLibraryTests {
  @Test func `a template knows the files that it was made of`() {
    var report = Report()
    let others = [
      "b": "{{>c}}", "c": "{{#topics}}{{#below}}{{>c}}{{/below}}{{/topics}}", "d": "unused",
    ]
    let template = library("{{>b}}", others).template(
      "page", for: PageView.self, reporting: &report)
    #expect(
      template?.sources == [
        "Templates/page.mustache", "Templates/b.mustache", "Templates/c.mustache",
      ])
  }

  @Test func `files of other kinds are passed over`() {
    let files = [
      SourceFile(path: "Templates/assets/offer.css", text: "{{"),
      SourceFile(path: "Templates/page.mustache", text: "x"),
    ]
    var report = Report()
    let library = TemplateLibrary(files)
    #expect(library.template("page", for: PageView.self, reporting: &report) != nil)
    library.reportUnused(besides: ["page"], reporting: &report)
    #expect(lines(report) == [])
  }

  @Test func `a byte order mark is not a part of the page`() {
    var report = Report()
    let file = SourceFile(path: "Templates/page.mustache", text: "\u{FEFF}{{titel}}")
    _ = TemplateLibrary([file]).template("page", for: PageView.self, reporting: &report)
    #expect(report.diagnostics.first?.location?.column == 3)
  }

  @Test func `what is wrong with a partial is said once, however many pages include it`() {
    let files = [
      SourceFile(path: "Templates/one.mustache", text: "{{> part}}"),
      SourceFile(path: "Templates/two.mustache", text: "\n{{> part}}"),
      SourceFile(path: "Templates/part.mustache", text: "<p>{{titel}}</p>\n{{#sources}}"),
      SourceFile(path: "Templates/other.mustache", text: "{{titel}}"),
      SourceFile(path: "Templates/three.mustache", text: "{{> other}}"),
      SourceFile(path: "Templates/four.mustache", text: "{{> other}}"),
    ]
    var report = Report()
    for name in ["one", "two", "three", "four"] {
      let template = TemplateLibrary(files).template(name, for: PageView.self, reporting: &report)
      #expect(template == nil)
    }
    #expect(
      lines(report) == [
        "Templates/other.mustache:1:3+5 error [template-name-unknown] there is nothing called 'titel' here",
        "help: write 'title'",
        "note: Templates/three.mustache:1:5+5 'other' is included here",
        "Templates/part.mustache:2:1+12 error [template-section-unclosed] '{{#sources}}' is never closed",
        "help: write '{{/sources}}' where it ends",
        "note: Templates/one.mustache:1:5+4 'part' is included here",
      ])
  }

  @Test func `the same files in another order make the same page and the same report`() {
    let files = [
      SourceFile(path: "Templates/page.mustache", text: "{{>a}}{{>b}}{{> c}}{{wrong}}"),
      SourceFile(path: "Templates/a.mustache", text: "{{titel}}"),
      SourceFile(path: "Templates/b.mustache", text: "{{#contact}}{{phon}}{{/contact}}"),
    ]
    var reports: Set<[String]> = []
    for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2]] {
      var report = Report()
      let library = TemplateLibrary(order.map { files[$0] })
      _ = library.template("page", for: PageView.self, reporting: &report)
      reports.insert(report.diagnostics.map { "\($0)" })
    }
    #expect(reports.count == 1)
    #expect(reports.first?.count == 4)
  }
}
