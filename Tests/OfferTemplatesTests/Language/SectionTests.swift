import OfferTemplates
import Testing

struct SectionTests {
  @Test(arguments: [true, 1, "text", [:], [1]] as [PlainValue])
  func `what is true is shown and its opposite is not`(_ value: PlainValue) {
    #expect(plain("{{#a}}yes{{/a}}{{^a}}no{{/a}}", ["a": value]) == "yes")
  }

  @Test(arguments: [false, nil, 0, "", []] as [PlainValue])
  func `what is false is not shown and its opposite is`(_ value: PlainValue) {
    #expect(plain("{{#a}}yes{{/a}}{{^a}}no{{/a}}", ["a": value]) == "no")
  }

  @Test func `what is not there is false`() {
    #expect(plain("{{#a.b}}yes{{/a.b}}{{^a.b}}no{{/a.b}}") == "no")
  }

  @Test func `a list repeats what is in its section`() {
    #expect(plain("{{#a}}<{{n}}>{{/a}}", ["a": [["n": 1], ["n": 2], ["n": 3]]]) == "<1><2><3>")
  }

  @Test func `each item of a list may be text`() {
    #expect(plain("{{#a}}({{.}}){{/a}}", ["a": ["x", "<", 3]]) == "(x)(&lt;)(3)")
  }

  @Test func `lists may lie in lists`() {
    #expect(plain("{{#.}}{{#.}}{{.}}{{/.}};{{/.}}", [["a", "b"], ["c"], []]) == "ab;c;;")
  }

  @Test func `names not found inside are looked for outside`() {
    let value: PlainValue = ["a": ["x": 1], "b": ["y": 2], "z": 3]
    #expect(plain("{{#a}}{{#b}}{{x}}{{y}}{{z}}{{/b}}{{y}}{{/a}}", value) == "123")
  }

  @Test func `the nearest of two names counts`() {
    let value: PlainValue = ["title": "outer", "a": [["title": "inner"], [:]]]
    #expect(plain("{{#a}}{{title}} {{/a}}", value) == "inner outer ")
  }

  @Test func `a name with nothing in it hides the one outside`() {
    #expect(plain("({{#a}}{{x}}{{/a}})", ["a": ["x": nil], "x": "outer"]) == "()")
  }

  @Test func `the text of a section over text is its item`() {
    #expect(plain("{{#a}}{{.}}{{a}}{{/a}}", ["a": "x"]) == "xx")
  }

  @Test func `a section of the same name may lie in a section`() {
    #expect(plain("{{#a}}1{{#a}}2{{/a}}3{{/a}}", ["a": true]) == "123")
  }

  @Test func `what follows a section that is not shown is shown`() {
    #expect(plain("a{{#x}}b{{#y}}c{{/y}}{{/x}}d{{^x}}e{{/x}}f") == "adef")
  }
}
