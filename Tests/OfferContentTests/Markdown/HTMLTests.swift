import Diagnostics
import Testing

@testable import OfferContent

struct HTMLTests {
  @Test func `raw HTML is an error at its place and never put out`() {
    let reading = Reading(
      "One<br>two <b class=\"x\">three</b>\n\n  <div>\n  x\n  </div>\n\n> <!-- note\n> -->\n")
    #expect(
      reading.problems == """
        1:4+4 error: '<br>' is HTML, which pages do not have [raw-html]
        1:12+13 error: '<b class="x">' is HTML, which pages do not have [raw-html]
        3:3+5 error: '<div>' is HTML, which pages do not have [raw-html]
        7:3+9 error: '<!-- note' is HTML, which pages do not have [raw-html]
        """)
    #expect(reading.lines == "paragraph\n  'Onetwo three'\nquote")
  }

  @Test(arguments: [
    ("<br />", "take it out, and end the line before it with a backslash"),
    ("<STRONG>", "write '**words**'"),
    ("<em>", "write '*words*'"), ("<a href='x'>", "write '[words](address)'"),
    ("<img src=x>", "write '![what it shows](file)'"), ("<h3>", "begin the line with '## '"),
    ("<li>", "begin the line of each item with '- '"),
    (
      "<table>",
      "write a table with '|' between its cells, below a line that begins with 'Table: '"
    ),
    (
      "<details>", "take it out, and give the part a heading that begins with '## '"
    ),
    (
      "<!-- a -->",
      "take it out; keep notes that are not for readers in a file outside Content"
    ),
    ("<your-name>", "take it out, or write '\\<' where the sign itself is meant"),
    ("</p>", "take the tag out and leave its words; an empty line begins a new paragraph"),
    ("<?php ?>", "take it out, or write '\\<' where the sign itself is meant"),
  ])
  func `the help says what to use instead`(markup: String, help: String) {
    #expect(Reading("Words \(markup) words").help == help)
  }

  @Test func `a sign that is no HTML is words`() {
    let reading = Reading("Under 16 < 25 > 3, \\<b>, `<b>`, &lt;b&gt;")
    #expect(reading.problems == "")
    #expect(reading.lines == "paragraph\n  'Under 16 < 25 > 3, <b>, '\n  code '<b>'\n  ', <b>'")
  }
}
