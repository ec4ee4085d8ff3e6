import OfferTemplates
import Testing

struct DelimiterTests {
  @Test func `new delimiters hold from their tag on`() {
    #expect(plain("{{a}}{{=<% %>=}}<%a%>{{a}}", ["a": 1]) == "11{{a}}")
  }

  @Test func `they may be one byte each, and the same`() {
    #expect(plain("{{=| |=}}|a||#b|x|/b|", ["a": 1, "b": true]) == "1x")
  }

  @Test func `they may have blanks around them`() {
    #expect(plain("{{= [   ] =}}[a]", ["a": 1]) == "1")
  }

  @Test func `they may be set back`() {
    #expect(plain("{{=<% %>=}}<%={{ }}=%>{{a}}<%a%>", ["a": 1]) == "1<%a%>")
  }

  @Test func `they end with the template that sets them`() {
    let partials = ["b": "{{=<% %>=}}<%a%>", "c": "{{a}}"]
    #expect(plain("{{>b}}{{a}}{{=| |=}}|>c|", ["a": 1], partials: partials) == "111")
  }
}
