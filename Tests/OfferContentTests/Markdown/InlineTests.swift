import Diagnostics
import Testing

@testable import OfferContent

struct InlineTests {
  @Test(arguments: ["1. One", "- One", "# One", "> One", "Table: One", "---", "One | two", "A #"])
  func `block syntax in a line of front matter is words`(text: String) {
    let reading = Reading(inline: text)
    #expect(reading.problems == "")
    #expect(reading.lines == "tight paragraph\n  '\(text)'")
  }

  @Test func `inline Markdown in a line of front matter is read`() {
    let reading = Reading(inline: " # At *least* {{sum}} for [a](y.md) & b # ")
    #expect(reading.problems == "")
    #expect(
      reading.lines == """
        tight paragraph
          '# At '
          emphasis
            'least'
          ' '
          record sum
          ' for '
          link page Content/derby/local-offers/y.md
            'a'
          ' & b #'
        """)
  }

  @Test func `lines folded into one keep their places`() {
    let reading = Reading(
      inline: "One *two*\nthree {{a}}\r\nfour {{b}}\n",
      at: .init(path: "Content/derby/x.md", line: 4, column: 12, indent: 2))
    #expect(reading.problems == "")
    #expect(
      reading.lines
        == "tight paragraph\n  'One '\n  emphasis\n    'two'\n  ' three '\n  record a\n  ' four '\n  record b"
    )
    #expect(reading.prose.records.map { written($0.location) } == ["5:9+5", "6:8+5"])
  }

  @Test func `nothing is nothing`() {
    #expect(Reading(inline: " \n").prose.isEmpty)
    #expect(Reading("").prose.isEmpty)
    #expect(Reading("\n \n").prose.isEmpty)
  }

  @Test func `a page of one plain line is a paragraph`() {
    #expect(
      Reading("  Ask your personal adviser.  \n").lines
        == "paragraph\n  'Ask your personal adviser.'")
    #expect(
      Reading("Ask your personal adviser.\n").lines == "paragraph\n  'Ask your personal adviser.'")
    #expect(Reading("Ask\nthem\n").lines == "paragraph\n  'Ask'\n  soft break\n  'them'")
  }

  @Test func `a value of front matter is found where it stands in the file`() {
    let reading = Reading(
      "Ask [](y.md).\n\n- Or <br>\n",
      at: .init(path: "Content/derby/x.md", line: 7, column: 3, indent: 2))
    #expect(
      reading.problems == """
        7:7+8 error: the link to 'y.md' has no words [empty-link]
        9:8+4 error: '<br>' is HTML, which pages do not have [raw-html]
        """)
    #expect(
      reading.diagnostics.map { $0.location?.path } == ["Content/derby/x.md", "Content/derby/x.md"])
  }
}
