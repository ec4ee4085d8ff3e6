import Testing

struct NameRuleTests {
  @Test func `a name that the page does not have is an error with the nearest name`() {
    #expect(
      problems("<h1>{{titel}}</h1>\n  {{#soruces}}{{/soruces}}{{^contac}}{{/contac}}") == [
        "Templates/page.mustache:1:7+5 error [template-name-unknown] there is nothing called 'titel' here",
        "help: write 'title'",
        "Templates/page.mustache:2:6+7 error [template-name-unknown] there is nothing called 'soruces' here",
        "help: write 'sources'",
        "Templates/page.mustache:2:30+6 error [template-name-unknown] there is nothing called 'contac' here",
        "help: write 'contact'",
      ])
  }

  @Test func `names of all views around are known`() {
    #expect(
      problems("{{#contact}}{{#hours}}{{nonsense}}{{/hours}}{{/contact}}") == [
        "Templates/page.mustache:1:25+8 error [template-name-unknown] there is nothing called 'nonsense' here",
        "help: use one of: body, contact, hours, is-example, name, phone, sources, summary, title, topics, week",
      ])
  }

  @Test func `a dot in front knows only the innermost names`() {
    #expect(
      problems("{{#sources}}{{.summary}}{{/sources}}") == [
        "Templates/page.mustache:1:16+7 error [template-name-unknown] there is nothing called 'summary' here",
        "help: use one of: title, url",
      ])
  }

  @Test func `a name of a list is not known outside it`() {
    #expect(
      problems("{{#sources}}{{/sources}}{{url}}") == [
        "Templates/page.mustache:1:27+3 error [template-name-unknown] there is nothing called 'url' here",
        "help: use one of: body, contact, is-example, sources, summary, title, topics",
      ])
  }

  @Test func `a part of a dotted name that is not there is an error at that part`() {
    #expect(
      problems("{{contact.hours.weke}}") == [
        "Templates/page.mustache:1:17+4 error [template-name-unknown] 'hours' has nothing called 'weke'",
        "help: write 'week'",
      ])
  }

  @Test func `a list has no names of its own`() {
    #expect(
      problems("{{sources.title}}") == [
        "Templates/page.mustache:1:11+5 error [template-name-unknown] 'sources' is a list, and each of its items has its own 'title'",
        "help: write '{{#sources}}…{{/sources}}' around what is shown for each item",
      ])
  }

  @Test func `text has no names inside it`() {
    #expect(
      problems("{{title.length}}") == [
        "Templates/page.mustache:1:9+6 error [template-name-unknown] 'title' has nothing inside it, so nothing called 'length'",
        "help: write 'title' by itself",
      ])
  }

  @Test func `what is wrong inside a replaced block says where the block stands`() {
    let layout = "{{#contact}}\n{{$main}}{{/main}}\n{{/contact}}"
    #expect(
      problems("{{<layout}}{{$main}}{{url}}{{/main}}{{/layout}}", others: ["layout": layout]) == [
        "Templates/page.mustache:1:23+3 error [template-name-unknown] there is nothing called 'url' here",
        "help: use one of: body, contact, hours, is-example, name, phone, sources, summary, title, topics",
        "note: Templates/layout.mustache:2:4+4 the block 'main' is shown here",
      ])
  }
}
