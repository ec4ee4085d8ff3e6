import Diagnostics
import Testing

@testable import OfferContent

struct LazyLineTests {
  @Test(arguments: [
    ("a\n  {{x}}", "2:3"), ("> a\n{{x}}", "2:1"), ("> a\n   {{x}}", "2:4"),
    ("> a\n>   {{x}}", "2:5"),
    ("> > a\n> {{x}}", "2:3"), ("> > a\n>   {{x}}", "2:5"), ("- a\n{{x}}", "2:1"),
    ("- a\n {{x}}", "2:2"), ("- a\n  {{x}}", "2:3"), ("- a\n     {{x}}", "2:6"),
    ("1) a\n   {{x}}", "2:4"), ("- > a\n  > {{x}}", "2:5"), ("- > a\n  {{x}}", "2:3"),
    ("> - a\n>   {{x}}", "2:5"), ("> - a\n> {{x}}", "2:3"), ("> a\n     > {{x}}", "2:8"),
    ("- a\n\n  b\n\t{{x}}", "4:2"), ("-\ta\n\t{{x}}", "2:2"), (">\ta\n>\t{{x}}", "2:3"),
    ("a\n===\nb\r\n {{x}}", "4:2"), ("a \\\n  {{x}}", "2:3"), ("a  \n  {{x}}", "2:3"),
    ("`a\nb` {{x}}", "2:4"), ("[a](\n  y.md) {{x}}\n{{y}}", "2:9"), ("é {{x}}", "1:4"),
    ("[a]: y.md\n{{x}}", "2:1"), ("[a]: y.md\n[b]:\n  z.md\n  {{x}}", "4:3"),
    ("a\n{{x}}\n---\nb", "2:1"),
    ("*a\n  b {{x}}*", "2:5"), ("## a {{x}} ##", "1:6"), ("a\n\n   {{x}}", "3:4"),
  ])
  func `the place of words on a later line is where they are written`(
    markdown: String, place: String
  ) {
    let records = Reading(markdown).prose.records
    #expect(records.first.map { written($0.location) } == "\(place)+5")
  }

  @Test func `a link over several lines begins at its bracket`() {
    let reading = Reading("> one [](\n> y.md) and [two\n  words](y.html)\n")
    #expect(
      reading.problems == """
        1:7+3 error: the link to 'y.md' has no words [empty-link]
        3:10+6 error: the link 'y.html' leads to a built page [link-address]
        """)
    #expect(reading.prose.links.map { written($0.location) } == ["2:3+4"])
  }
}
