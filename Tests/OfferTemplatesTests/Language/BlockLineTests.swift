import OfferTemplates
import Testing

struct BlockLineTests {
  private let layout = """
    <main>
      {{$main}}
      {{/main}}
    </main>

    """

  @Test func `a block has the blanks of its new place before its lines`() {
    let text = """
      {{<layout}}
          {{$main}}
          <ul>
            <li>one</li>
          </ul>
          {{/main}}
      {{/layout}}

      """
    #expect(
      plain(text, partials: ["layout": layout]) == """
        <main>
          <ul>
            <li>one</li>
          </ul>
        </main>

        """)
  }

  @Test func `a parent alone on its lines may itself be indented`() {
    let text =
      "<body>\n  {{<layout}}\n  {{$main}}\n  a\n\n  b\n  {{/main}}\n  {{/layout}}\n</body>\n"
    #expect(
      plain(text, partials: ["layout": layout])
        == "<body>\n  <main>\n    a\n\n    b\n  </main>\n</body>\n")
  }

  @Test func `the lines that a block had decide where there are any`() {
    let parent = "a:\n{{$x}}\n    own\n{{/x}}\n"
    #expect(plain("{{>p}}", partials: ["p": parent]) == "a:\n    own\n")
    #expect(
      plain("{{<p}}{{$x}}\nb\n  c\n{{/x}}{{/p}}", partials: ["p": parent]) == "a:\n    b\n      c\n"
    )
  }

  @Test func `a block in the middle of a line stays there`() {
    let parent = "<title>{{$title}}own{{/title}} - Derby</title>\n"
    #expect(
      plain("{{<p}}{{$title}}Money{{/title}}{{/p}}", partials: ["p": parent])
        == "<title>Money - Derby</title>\n")
  }

  @Test func `a block with lines of its own is given whole lines`() {
    #expect(
      plain("{{<layout}}{{$main}}<p>Hi</p>{{/main}}{{/layout}}", partials: ["layout": layout])
        == "<main>\n  <p>Hi</p>\n</main>\n")
  }

  @Test func `an empty block alone on its line leaves no line`() {
    #expect(plain("a\n  {{$x}}{{/x}}\nb\n") == "a\nb\n")
    #expect(
      plain("{{<p}}{{$x}}\n1\n2\n{{/x}}{{/p}}", partials: ["p": "a\n  {{$x}}{{/x}}\nb\n"])
        == "a\n  1\n  2\nb\n")
  }

  @Test func `a section and a partial in a block are moved with it`() {
    let text = """
      {{<layout}}
      {{$main}}
      {{#in}}
        {{>item}}
      {{/in}}
      {{/main}}
      {{/layout}}
      """
    #expect(
      plain(text, ["in": [1, 2]], partials: ["layout": layout, "item": "<p>\n{{.}}\n</p>\n"]) == """
        <main>
            <p>
            1
            </p>
            <p>
            2
            </p>
        </main>

        """)
  }

  @Test func `line breaks of Windows are kept`() {
    let parent = "<a>\r\n  {{$x}}{{/x}}\r\n</a>\r\n"
    #expect(
      plain("{{<p}}{{$x}}b{{/x}}{{/p}}", partials: ["p": parent]) == "<a>\r\n  b\r\n</a>\r\n")
  }
}
