import Diagnostics
import OfferTemplates
import Testing

struct TagRuleTests {
  @Test func `a tag without an end is an error, and the next one is read`() {
    #expect(
      problems("<p>{{title </p>\n{{}}\n<b>{{{body}} {{! a") == [
        "Templates/page.mustache:1:4+12 error [template-tag-unclosed] the tag '{{title </p>' has no end",
        "help: write '}}' where it ends",
        "Templates/page.mustache:2:1+4 error [template-tag-unnamed] the tag '{{}}' is empty",
        "help: write a name in it, or take it out",
        "Templates/page.mustache:3:4+9 error [template-tag-unclosed] the tag '{{{body}}' has no end",
        "help: write '}}}' where it ends",
        "Templates/page.mustache:3:14+5 error [template-tag-unclosed] the tag '{{! a' has no end",
        "help: write '}}' where it ends",
      ])
  }

  @Test func `many tags without an end are read in one pass`() {
    let text = String(repeating: "{{a ", count: 20_000)
    #expect(plainProblems(text).count == 40_000)
  }

  @Test func `an end without a tag is text`() {
    #expect(page("a }} b") == "a }} b")
  }

  @Test(arguments: ["{{}}", "{{ }}", "{{#}}", "{{{}}}", "{{&}}", "{{>}}", "{{/ }}", "{{$}}"])
  func `a tag that names nothing is an error`(_ tag: String) {
    #expect(
      plainProblems("a \(tag)") == [
        "template:1:3+\(tag.utf8.count) error [template-tag-unnamed] the tag '\(tag)' is empty",
        "help: write a name in it, or take it out",
      ])
  }

  @Test func `a tag with two names is an error`() {
    #expect(
      problems("{{#if title}}x{{/if title}}") == [
        "Templates/page.mustache:1:4+8 error [template-tag-unnamed] 'if title' is more than one name",
        "help: write one name in each tag; a condition is '{{#name}}…{{/name}}'",
        "Templates/page.mustache:1:18+8 error [template-tag-unnamed] 'if title' is more than one name",
        "help: write one name in each tag; a condition is '{{#name}}…{{/name}}'",
      ])
  }

  @Test(arguments: ["contact.", "contact..phone", ".."])
  func `a dot with no name beside it is an error`(_ name: String) {
    #expect(
      problems("{{\(name)}}") == [
        "Templates/page.mustache:1:3+\(name.utf8.count) error [template-tag-unnamed] '\(name)' has a dot with no name beside it",
        "help: write a name on both sides of the dot, or take the dot out",
      ])
  }

  @Test(arguments: ["{{=<%=}}", "{{= =}}", "{{=a b c=}}"])
  func `new delimiters that are not two are an error`(_ tag: String) {
    #expect(
      problems(tag) == [
        "Templates/page.mustache:1:1+\(tag.utf8.count) error [template-delimiters-unreadable] '\(tag)' does not name two delimiters",
        "help: write the opening and the closing one, such as '{{=<% %>=}}'",
      ])
  }

  @Test(arguments: ["{{>*title}}", "{{<*title}}{{/*title}}"])
  func `a template named by the page is an error`(_ text: String) {
    #expect(
      problems(text).prefix(2) == [
        "Templates/page.mustache:1:4+6 error [template-dynamic-name] '\(text.prefix(11))' takes the name of a template from the page",
        "help: include each template by its name, in a section that shows it where it is needed",
      ])
  }
}
