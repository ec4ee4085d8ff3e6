import Diagnostics
import Testing

@testable import OfferContent

struct HeadingTests {
  @Test func `headings keep their level, words, anchor and place`() {
    let reading = Reading("## What *you* get\n\n### How `much`\n\nThe\n---\n")
    #expect(reading.problems == "")
    #expect(
      reading.prose.headings.map { "\(written($0.location)) \($0.level) \($0.id) \($0.text)" } == [
        "1:1+17 2 what-you-get What you get", "3:1+14 3 how-much How much", "5:1+3 2 the The",
      ])
  }

  @Test func `anchors are made as Git hosts make them`() {
    var anchors = HeadingAnchors()
    let words = [
      "Help, now!", "Help now", "Help now", "Help now 1", "16 to 25 – your rights",
      "Gwasanaeth Ŵyl",
      "مساعدة الآن", "a_b & c", "naïve", "Help now",
    ]
    #expect(
      words.map { anchors.anchor(for: $0) } == [
        "help-now", "help-now-1", "help-now-2", "help-now-1-1", "16-to-25--your-rights",
        "gwasanaeth-ŵyl", "مساعدة-الآن", "a_b--c", "naïve", "help-now-3",
      ])
  }

  @Test func `a record in a heading is its anchor as on a Git host`() {
    let reading = Reading("## At least {{setting-up}}")
    #expect(reading.lines == "heading 2 #at-least-setting-up\n  'At least '\n  record setting-up")
    #expect(reading.prose.headings.map(\.text) == ["At least {{setting-up}}"])
  }

  @Test func `a heading of the first level is an error`() {
    let reading = Reading("# Staying put\n\nWords\n===\n")
    #expect(
      reading.problems == """
        1:1+13 error: the heading 'Staying put' is of the first level, which is the page's title \
        [heading-level]
        3:1+5 error: the heading 'Words' is of the first level, which is the page's title \
        [heading-level]
        """)
    #expect(reading.help == "begin the line with '## '\nbegin the line with '## '")
    #expect(reading.lines.hasPrefix("heading 2 #staying-put"))
  }

  @Test func `a heading that skips a level is an error`() {
    let reading = Reading("## A\n\n#### B\n\n##### C\n\n## D\n\n### E\n")
    #expect(
      reading.problems
        == "3:1+6 error: the heading 'B' of level 4 follows one of level 2 [heading-level]")
    #expect(reading.help == "begin the line with '### '")
  }

  @Test func `a first heading below the second level is an error`() {
    let reading = Reading("### A\n")
    #expect(
      reading.problems == "1:1+5 error: the first heading, 'A', is of level 3 [heading-level]")
    #expect(reading.help == "begin the line with '## '")
  }

  @Test func `a heading without words is an error`() {
    let reading = Reading("##\n\n## !\n\n## ?!\n")
    #expect(
      reading.problems == """
        1:1+2 error: a heading has no words [empty-heading]
        3:1+4 error: the heading '!' has no words [empty-heading]
        5:1+5 error: the heading '?!' has no words [empty-heading]
        """)
    #expect(reading.help.hasPrefix("write words behind '##', or take the line out"))
  }

  @Test func `a hash without a space behind it is a warning`() {
    let reading = Reading("##Money\n\n> ####### Deep\n\n\\#1\n\n#1 in Derby\n\n`#`a\n")
    #expect(
      reading.problems == """
        1:1+7 warning: this line begins with '#', but is not a heading [heading-without-space]
        3:3+12 warning: this line begins with '#', but is not a heading [heading-without-space]
        """)
    #expect(
      reading.help == """
        begin it with '## ' and a space, or with '\\#' where '#' is meant
        begin it with '###### ' and a space, or with '\\#' where '#' is meant
        """)
  }
}
