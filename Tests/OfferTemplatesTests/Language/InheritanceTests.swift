import OfferTemplates
import Testing

struct InheritanceTests {
  @Test func `a block shows its own content where nothing replaces it`() {
    #expect(plain("{{$a}}{{x}} and {{#y}}more{{/y}}{{/a}}", ["x": "<", "y": 1]) == "&lt; and more")
  }

  @Test func `what is written for a block of the parent stands in its place`() {
    let partials = ["p": "<{{$a}}1{{/a}}{{$b}}2{{/b}}>"]
    #expect(plain("{{<p}}{{$b}}new{{/b}}{{/p}}", partials: partials) == "<1new>")
  }

  @Test func `a value of the same name is something else`() {
    let partials = ["p": "{{$a}}own{{/a}}{{$b}}own{{/b}}"]
    let value: PlainValue = ["a": "value", "b": "value"]
    #expect(plain("{{<p}}{{$a}}new{{/a}}{{/p}}", value, partials: partials) == "newown")
  }

  @Test func `a partial is a parent of which nothing is replaced`() {
    #expect(plain("{{>p}}{{<p}}{{/p}}", partials: ["p": "{{$a}}x{{/a}}"]) == "xx")
  }

  @Test func `anything else inside a parent is not shown`() {
    let text = "{{<p}} lost {{$a}}new{{/a}} {{x}}{{#y}}{{$b}}z{{/b}}{{/y}} {{/p}}"
    #expect(
      plain(text, ["x": 1, "y": true], partials: ["p": "{{$a}}{{/a}}{{$b}}b{{/b}}"]) == "newb")
  }

  @Test func `a block is shown with the names of the place where it stands`() {
    let value: PlainValue = ["x": "outer", "in": ["x": "inner"]]
    let partials = ["p": "{{#in}}{{$a}}{{/a}}{{/in}}"]
    #expect(plain("{{<p}}{{$a}}{{x}}{{/a}}{{/p}}", value, partials: partials) == "inner")
  }

  @Test func `the template furthest out decides`() {
    let partials = [
      "child": "{{<parent}}{{$a}}child{{/a}}{{$b}}child{{/b}}{{/parent}}",
      "parent": "{{<base}}{{$a}}parent{{/a}}{{$b}}parent{{/b}}{{$c}}parent{{/c}}{{/base}}",
      "base": "{{$a}}1{{/a}} {{$b}}2{{/b}} {{$c}}3{{/c}} {{$d}}4{{/d}}",
    ]
    #expect(
      plain("{{<child}}{{$a}}page{{/a}}{{/child}}", partials: partials) == "page child parent 4")
  }

  @Test func `a block inside what replaces a block may be replaced from outside`() {
    let partials = [
      "parent": "{{<base}}{{$main}}<{{$inner}}own{{/inner}}>{{/main}}{{/base}}",
      "base": "{{$main}}{{/main}}",
    ]
    #expect(plain("{{<parent}}{{/parent}}", partials: partials) == "<own>")
    #expect(plain("{{<parent}}{{$inner}}new{{/inner}}{{/parent}}", partials: partials) == "<new>")
  }

  @Test func `a block that holds a block of its own name comes to an end`() {
    let partials = ["p": "[{{$a}}{{/a}}]"]
    #expect(plain("{{<p}}{{$a}}1{{$a}}2{{/a}}{{/a}}{{/p}}", partials: partials) == "[12]")
  }

  @Test func `a template may be its own parent`() {
    let partials = ["p": "{{$a}}{{<p}}{{$a}}end{{/a}}{{/p}}{{/a}}"]
    #expect(plain("{{>p}}", partials: partials) == "end")
  }

  @Test func `a parent in a list is shown for each item`() {
    let partials = ["p": "<li>{{$a}}{{/a}}</li>"]
    #expect(
      plain("{{#in}}{{<p}}{{$a}}{{.}}{{/a}}{{/p}}{{/in}}", ["in": [1, 2]], partials: partials)
        == "<li>1</li><li>2</li>")
  }
}
