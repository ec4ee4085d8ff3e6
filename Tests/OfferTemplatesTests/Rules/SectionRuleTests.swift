import Testing

struct SectionRuleTests {
  @Test func `what is never closed is an error at its opening`() {
    #expect(
      problems("<ul>\n  {{#sources}}\n  {{$main}}") == [
        "Templates/page.mustache:2:3+12 error [template-section-unclosed] '{{#sources}}' is never closed",
        "help: write '{{/sources}}' where it ends",
        "Templates/page.mustache:3:3+9 error [template-section-unclosed] '{{$main}}' is never closed",
        "help: write '{{/main}}' where it ends",
      ])
  }

  @Test func `a slip in a closing tag is one error with a note at the opening tag`() {
    #expect(
      problems("{{#sources}}\n{{title}}\n{{/source}}\n") == [
        "Templates/page.mustache:3:1+11 error [template-closing-wrong] '{{/source}}' stands where '{{/sources}}' is due",
        "help: write '{{/sources}}' before anything else is closed",
        "note: Templates/page.mustache:1:1+12 '{{#sources}}' is opened here",
      ])
  }

  @Test func `sections that overlap are one error`() {
    #expect(
      problems("{{#sources}}{{#title}}{{/sources}}{{/title}}") == [
        "Templates/page.mustache:1:23+12 error [template-closing-wrong] '{{/sources}}' stands where '{{/title}}' is due",
        "help: write '{{/title}}' before anything else is closed",
        "note: Templates/page.mustache:1:13+10 '{{#title}}' is opened here",
      ])
  }

  @Test func `a closing tag in a section that it has nothing to do with is an error`() {
    #expect(
      problems("{{#sources}}{{/contact}}{{/sources}}") == [
        "Templates/page.mustache:1:13+12 error [template-closing-wrong] '{{/contact}}' stands where '{{/sources}}' is due",
        "help: write '{{/sources}}' before anything else is closed",
        "note: Templates/page.mustache:1:1+12 '{{#sources}}' is opened here",
      ])
  }

  @Test func `a closing tag where nothing is open is an error`() {
    #expect(
      problems("a\r\n£ {{/sources}}") == [
        "Templates/page.mustache:2:4+12 error [template-closing-wrong] '{{/sources}}' closes nothing",
        "help: take it out, or open it with '#' before",
      ])
  }

  @Test func `sections may lie 100 deep`() {
    let text =
      String(repeating: "{{#title}}", count: 100) + String(repeating: "{{/title}}", count: 100)
    #expect(problems(text) == [])
  }

  @Test func `sections more than 100 deep are an error`() {
    let text = String(repeating: "{{#a}}", count: 5_000) + String(repeating: "{{/a}}", count: 5_000)
    #expect(
      plainProblems(text) == [
        "template:1:601+6 error [template-too-deep] '{{#a}}' lies within 100 others",
        "help: close some of them before, or move a part to a partial",
      ])
  }
}
