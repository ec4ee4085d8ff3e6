import Diagnostics
import OfferTemplates
import Testing

struct PartialTests {
  @Test func `a partial is shown where its tag is, with the names of that place`() {
    #expect(plain("{{#a}}({{>b}}){{/a}}", ["a": ["x": 1]], partials: ["b": "<{{x}}>"]) == "(<1>)")
  }

  @Test func `a partial that there is not shows nothing`() {
    #expect(plain("({{> none }})") == "()")
  }

  @Test func `partials may include partials`() {
    #expect(plain("{{>a}}", ["x": 1], partials: ["a": "a{{>b}}a", "b": "[{{x}}]"]) == "a[1]a")
  }

  @Test func `names may have slashes, dots and hyphens`() {
    #expect(plain("{{> partials/who-to.ask}}", partials: ["partials/who-to.ask": "x"]) == "x")
  }

  @Test func `the blanks before a partial alone on its line go before each of its lines`() {
    let partials = ["b": "1\n\n2 {{x}}\n{{#y}}\n3\n{{/y}}\n{{x}}4"]
    #expect(
      plain("a\n\t {{>b}}\nc", ["x": "-\n-", "y": true], partials: partials)
        == "a\n\t 1\n\n\t 2 -\n-\n\t 3\n\t -\n-4c")
  }

  @Test func `a partial that shares its line is not indented`() {
    #expect(plain("  {{x}} {{>b}}\n", ["x": 0], partials: ["b": ">\n>"]) == "  0 >\n>\n")
  }

  @Test func `indentation adds up`() {
    #expect(
      plain(" {{>a}}\n", partials: ["a": "1\n  {{>b}}\n", "b": "2\n2\n"]) == " 1\n   2\n   2\n")
  }

  @Test func `a partial may include itself`() {
    let tree: PlainValue = [
      "x": 1, "in": [["x": 2, "in": [["x": 3, "in": []]]], ["x": 4, "in": []]],
    ]
    let partials = ["b": "{{x}}({{#in}}{{>b}}{{/in}})"]
    #expect(plain("{{>b}}", tree, partials: partials) == "1(2(3())4())")
  }

  @Test func `a partial that includes itself is indented a little more each time`() {
    let tree: PlainValue = [
      "x": 1, "in": [["x": 2, "in": [["x": 3, "in": []]]], ["x": 4, "in": []]],
    ]
    let partials = ["b": "<li>{{x}}\n{{#in}}\n  {{>b}}\n{{/in}}\n</li>\n"]
    #expect(
      plain(" {{>b}}\n", tree, partials: partials) == """
         <li>1
           <li>2
             <li>3
             </li>
           </li>
           <li>4
           </li>
         </li>

        """)
  }

  @Test func `partials may include each other 100 deep`() {
    var value: PlainValue = ["in": false]
    for _ in 1..<100 { value = ["in": value] }
    #expect(plain("{{>b}}", value, partials: ["b": "x{{#in}}{{>b}}{{/in}}"]).utf8.count == 100)
  }

  @Test func `more than 100 deep is an error, and what was shown stays`() {
    var value: PlainValue = ["in": false]
    for _ in 1..<101 { value = ["in": value] }
    var report = Report()
    let template = PlainTemplate(
      "{{>b}}", partials: ["b": "x{{#in}}\n{{>b}}{{/in}}"], reporting: &report)
    let rendered = template?.render(value, reporting: &report)
    #expect(rendered?.filter { $0 == "x" }.count == 100)
    #expect(
      lines(report) == [
        "b:2:4+1 error [template-too-deep] templates include each other more than 100 deep here",
        "help: put the tag in a section over a list that ends",
      ])
  }

  @Test func `a partial that includes itself for ever ends`() {
    var report = Report()
    let template = PlainTemplate("{{>b}}", partials: ["b": "x{{>b}}{{>b}}"], reporting: &report)
    #expect(template?.render([:], reporting: &report) == String(repeating: "x", count: 100))
    #expect(report.count(of: .error) == 1)
  }
}
