import OfferTemplates
import Testing

struct StandaloneLineTests {
  @Test(arguments: [
    "{{#a}}", "{{/a}}", "{{^no}}", "{{! a word }}", "{{!\n two lines\n}}", "{{=<% %>=}}",
  ])
  func `a tag alone on its line takes the line with it`(_ tag: String) {
    let closed =
      switch tag {
      case "{{#a}}": "before\n  \(tag)  \nafter\n{{/a}}"
      case "{{/a}}": "{{#a}}\nbefore\n  \(tag)\t\nafter\n"
      case "{{^no}}": "before\n\(tag)\nafter\n{{/no}}"
      default: "before\n \t\(tag) \nafter\n"
      }
    #expect(plain(closed, ["a": true]) == "before\nafter\n")
  }

  @Test func `a tag that shares its line takes nothing`() {
    #expect(plain(" | {{#a}} {{! b }}\n {{/a}} | \n", ["a": true]) == " |  \n  | \n")
  }

  @Test func `two tags on a line take nothing`() {
    #expect(plain("{{#a}}{{#b}}\nx\n{{/b}}{{/a}}\n", ["a": ["b": true]]) == "\nx\n\n")
  }

  @Test func `line breaks of Windows are line breaks`() {
    #expect(plain("a\r\n  {{#b}} \r\nc\r\n{{/b}}\r\nd", ["b": true]) == "a\r\nc\r\nd")
  }

  @Test func `the first and the last line need no line break`() {
    #expect(plain("  {{#a}}\nx\n  {{/a}}", ["a": true]) == "x\n")
  }

  @Test func `a return without a new line is text`() {
    #expect(plain("{{! a }}\rb") == "\rb")
  }
}
