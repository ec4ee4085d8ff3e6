import OfferTemplates
import Testing

struct InterpolationTests {
  @Test func `text without tags is shown as it is`() {
    #expect(plain("Money for {furniture} }} and more\n") == "Money for {furniture} }} and more\n")
  }

  @Test func `a name is shown, with blanks around it or not`() {
    #expect(plain("{{a}} {{ a }} {{\n  a\n}}", ["a": "1"]) == "1 1 1")
  }

  @Test func `all that means something in HTML is escaped`() {
    #expect(
      plain("{{a}}", ["a": "<a href=\"x\">'&'</a>"])
        == "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;")
  }

  @Test func `letters of any language and emoji stay as they are`() {
    #expect(plain("{{a}}", ["a": "£3,000 لدعم & 👩🏽‍🦽"]) == "£3,000 لدعم &amp; 👩🏽‍🦽")
  }

  @Test(arguments: ["{{{a}}}", "{{{ a }}}", "{{&a}}", "{{& a }}", "{{=<% %>=}}<%{a}%>"])
  func `nothing is escaped on request`(_ template: String) {
    #expect(plain(template, ["a": "<b> & \"c\""]) == "<b> & \"c\"")
  }

  @Test(
    arguments: zip(
      [85, -3, 1.21, 0, 3_000_000, true, false, nil] as [PlainValue],
      ["85", "-3", "1.21", "0", "3000000", "true", "false", ""]))
  func `numbers and truths are shown as they are written`(_ value: PlainValue, _ shown: String) {
    #expect(plain("{{a}}|{{{a}}}", ["a": value]) == "\(shown)|\(shown)")
  }

  @Test func `what has no words shows nothing`() {
    #expect(plain("({{a}}{{b}}{{none}})", ["a": ["x"], "b": ["c": "x"]]) == "()")
  }

  @Test func `dots lead into a value`() {
    #expect(plain("{{a.b.c}}", ["a": ["b": ["c": "here"]]]) == "here")
  }

  @Test func `a dotted name that breaks off shows nothing`() {
    #expect(plain("({{a.b.c}})", ["a": ["b": "text"], "c": "outside"]) == "()")
  }

  @Test func `only the first part of a dotted name is looked for further out`() {
    let value: PlainValue = ["in": ["b": [:]], "b": ["c": "outside"]]
    #expect(plain("({{#in}}{{b.c}}{{/in}})", value) == "()")
  }

  @Test func `a dot in front keeps to the innermost section`() {
    let value: PlainValue = ["in": ["x": 1], "name": "outside"]
    #expect(plain("({{#in}}{{.name}}{{name}}{{/in}})", value) == "(outside)")
  }

  @Test func `a single dot is the item itself`() {
    #expect(plain("{{.}}", "<text>") == "&lt;text&gt;")
    #expect(plain("{{{.}}}{{&.}}", "<") == "<<")
  }

  @Test func `a shown name keeps its line`() {
    #expect(plain("  {{a}}\n\n", ["a": "x"]) == "  x\n\n")
  }
}
