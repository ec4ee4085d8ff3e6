import Diagnostics
import TestSupport
import Testing

struct PeoplePrinterTests {
  @Test func `a report is quoted, underlined and explained`() {
    #expect(
      PeoplePrinter(quoting: Examples.site.tree, colour: false).text(of: Examples.report) == """
        warning: 'Money to set up home' was last reviewed on 2024-01-31 [review-overdue]
          --> Content/derby/local-offers/setting-up-home.md:3:11
        3 | reviewed: 2024-01-31
          |           ^^^^^^^^^^
        why: Nobody may be sent to help that has ended.
        help: check that the offer is still true, then write today's date: 2026-03-31

        note: '{{amount}}' is 100% certain, and [one](x.md) of two [coming]
          --> Content/derby/pages/grant.md:3:26
        3 | summary: Café, 愛, and {{amount}}
          |                        ^^^^^^^^^^
        why: Plans change.
        help: leave it

        error: 'entitlements/leaving-care-grant.html' is the old address of two pages [double-address]
          --> Content/derby/pages/grant.md:5:5
        5 |   - entitlements/leaving-care-grant.html
          |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        note: the first page that has it
          --> Content/derby/local-offers/setting-up-home.md:4:14
        4 | moved-from: [entitlements/leaving-care-grant.html]
          |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        why: A reader who follows a link must not find another page there.
        help: take it out of one of them

        warning: two pages were not reviewed for a year [review-overdue]
        help: review them

        """)
  }

  @Test func `nothing wrong prints nothing`() {
    #expect(PeoplePrinter(quoting: SourceTree([]), colour: true).text(of: Report()).isEmpty)
  }

  @Test func `the numbers of far lines stand right, and the frame with them`() {
    let lines = (1...120).map { "line \($0)\n" }.joined()
    let tree = SourceTree([SourceFile(path: "a.md", text: lines)])
    let diagnostic = Diagnostic(
      .example, "here and there", at: SourceLocation(path: "a.md", line: 120), help: "put it right",
      notes: [.init("there", at: SourceLocation(path: "a.md", line: 9, column: 6))])
    #expect(
      PeoplePrinter(quoting: tree, colour: false).text(of: Report([diagnostic])) == """
        error: here and there [example]
            --> a.md:120:1
        120 | line 120
            | ^
        note: there
            --> a.md:9:6
          9 | line 9
            |      ^
        why: It would be a pity otherwise.
        help: put it right

        """)
  }

  @Test func `colours frame the words and change none`() {
    let printer = PeoplePrinter(quoting: Examples.site.tree, colour: true)
    let coloured = printer.text(of: Examples.report)
    let first = """
      \u{1B}[1;33mwarning\u{1B}[0m: \u{1B}[1m'Money to set up home' was last reviewed on \
      2024-01-31\u{1B}[0m [review-overdue]
        \u{1B}[34m-->\u{1B}[0m Content/derby/local-offers/setting-up-home.md:3:11
      \u{1B}[34m3 |\u{1B}[0m reviewed: 2024-01-31
      \u{1B}[34m  |\u{1B}[0m           \u{1B}[1;33m^^^^^^^^^^\u{1B}[0m
      \u{1B}[1;32mwhy\u{1B}[0m: Nobody may be sent to help that has ended.

      """
    #expect(coloured.hasPrefix(first))
    #expect(
      coloured.replacing(/\e\[[0-9;]*m/, with: "")
        == PeoplePrinter(quoting: Examples.site.tree, colour: false).text(of: Examples.report))
  }

  @Test func `messages and paths cannot send orders to the terminal`() {
    let place = SourceLocation(path: "a\u{1B}[2J.md", line: 1)
    let diagnostic = Diagnostic(
      .example, "'\u{1B}]0;title\u{7}' is\nno \u{202E}name", at: place, help: "take \u{9B}31m out")
    #expect(
      PeoplePrinter(quoting: SourceTree([]), colour: false).text(of: Report([diagnostic])) == """
        error: '␛]0;title␇' is␊no <U+202E>name [example]
          --> a␛[2J.md:1:1
        why: It would be a pity otherwise.
        help: take <U+009B>31m out

        """)
  }
}
