import Testing

struct ShowingRuleTests {
  @Test func `HTML in two braces is an error`() {
    #expect(
      problems("{{body}}{{{body}}}{{&body}}") == [
        "Templates/page.mustache:1:3+4 error [template-html-escaped] 'body' is HTML, and two braces would show its tags as text",
        "help: write '{{{body}}}'",
      ])
  }

  @Test func `text that is not escaped is an error`() {
    #expect(
      problems("{{{title}}} {{& contact.phone }} {{title}}") == [
        "Templates/page.mustache:1:4+5 error [template-text-not-escaped] 'title' is text, and only HTML may stand here unescaped",
        "help: write '{{title}}'",
        "Templates/page.mustache:1:17+13 error [template-text-not-escaped] 'contact.phone' is text, and only HTML may stand here unescaped",
        "help: write '{{contact.phone}}'",
      ])
  }

  @Test func `a yes or no that is shown is an error`() {
    #expect(
      problems("{{is-example}}") == [
        "Templates/page.mustache:1:3+10 error [template-not-text] 'is-example' is a yes or no and has no words to show",
        "help: write '{{#is-example}}…{{/is-example}}' around what is shown where it is yes",
      ])
  }

  @Test func `a list or a view that is shown is an error`() {
    #expect(
      problems("{{sources}}{{{contact}}}") == [
        "Templates/page.mustache:1:3+7 error [template-not-text] 'sources' holds other names and has no words to show",
        "help: write '{{#sources}}…{{/sources}}' and inside it one of: title, url",
        "Templates/page.mustache:1:15+7 error [template-not-text] 'contact' holds other names and has no words to show",
        "help: write '{{#contact}}…{{/contact}}' and inside it one of: hours, name, phone",
      ])
  }

  @Test(arguments: [
    "{{.}}", "{{#.}}{{/.}}", "{{#title}}{{#is-example}}{{.}}{{/is-example}}{{/title}}",
  ])
  func `a dot that stands for no text is an error`(_ text: String) {
    #expect(
      problems(text).map { String($0.drop { $0 != " " }) } == [
        " error [template-not-text] '.' stands for no text here",
        " write one of: body, contact, is-example, sources, summary, title, topics",
      ])
  }

  @Test func `a dot obeys the same rule as the name that it stands for`() {
    #expect(
      problems("{{#body}}{{.}}{{/body}}{{#title}}{{{.}}}{{/title}}") == [
        "Templates/page.mustache:1:12+1 error [template-html-escaped] '.' is HTML, and two braces would show its tags as text",
        "help: write '{{{.}}}'",
        "Templates/page.mustache:1:37+1 error [template-text-not-escaped] '.' is text, and only HTML may stand here unescaped",
        "help: write '{{.}}'",
      ])
  }
}
