import Diagnostics
import OfferTemplates
import Testing

struct TemplateTests {
  private let money = PageView(
    title: "Money & home", summary: "What you get", body: HTML("<p>Ask.</p>"), isExample: true,
    sources: [SourceView(title: "Guidance", url: "a?b&c"), SourceView(title: "Act", url: "d")],
    contact: ContactView(name: "Team", phone: "0800", hours: HoursView(week: "9 to 5")))

  @Test func `every kind of field shows what it holds`() {
    let text = """
      <h1>{{title}}</h1>{{{body}}}{{&body}}
      {{#is-example}}
      Example
      {{/is-example}}
      {{#sources}}
      <a href="{{url}}">{{title}}</a> {{summary}}
      {{/sources}}
      {{#contact}}
      {{name}} {{phone}} of {{title}}
      {{/contact}}

      """
    #expect(
      page(text, money) == """
        <h1>Money &amp; home</h1><p>Ask.</p><p>Ask.</p>
        Example
        <a href="a?b&amp;c">Guidance</a> What you get
        <a href="d">Act</a> What you get
        Team 0800 of Money &amp; home

        """)
  }

  @Test(arguments: ["title", "body", "is-example", "sources", "contact", "contact.hours"])
  func `what is empty, no or not there is false`(_ name: String) {
    let text = "{{#\(name)}}yes{{/\(name)}}{{^\(name)}}no{{/\(name)}}"
    let full = name == "sources" ? "yesyes" : "yes"
    #expect(page(text, PageView()) == "no")
    #expect(page(text, money) == full)
  }

  @Test func `dots lead into a view, and show nothing where there is none`() {
    let text = "({{contact.phone}} {{contact.hours.week}})"
    #expect(page(text, money) == "(0800 9 to 5)")
    #expect(page(text, PageView(contact: ContactView(phone: "0800"))) == "(0800 )")
    #expect(page(text, PageView()) == "( )")
  }

  @Test func `a dot is the text of the section around it`() {
    #expect(page("{{#title}}<h1>{{.}}</h1>{{/title}}", money) == "<h1>Money &amp; home</h1>")
    #expect(page("{{#body}}<div>{{{.}}}</div>{{/body}}", money) == "<div><p>Ask.</p></div>")
  }

  @Test func `a dot in front keeps to the innermost view`() {
    #expect(page("{{#sources}}{{.title}},{{/sources}}", money) == "Guidance,Act,")
  }

  @Test func `a page is appended to what is there`() {
    var report = Report()
    let template = library("{{title}}").template("page", for: PageView.self, reporting: &report)
    var bytes = Array("before ".utf8)
    template?.render(PageView(title: "x"), into: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "before x")
  }

  @Test func `a page may stand in its parent and include partials`() {
    let others = [
      "layout": "<title>{{$title}}Offer{{/title}}</title>\n<main>\n  {{$main}}{{/main}}\n</main>\n",
      "partials/contact": "<p>{{name}}: {{phone}}</p>\n",
    ]
    let text = """
      {{<layout}}
      {{$title}}{{title}}{{/title}}
      {{$main}}
      {{#contact}}
      {{> partials/contact}}
      {{/contact}}
      {{/main}}
      {{/layout}}

      """
    #expect(
      page(text, money, others: others) == """
        <title>Money &amp; home</title>
        <main>
          <p>Team: 0800</p>
        </main>

        """)
  }
}
