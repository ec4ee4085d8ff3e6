import Diagnostics
import Testing

@testable import OfferContent

struct TableTests {
  @Test func `a table has a caption, headers, alignments and cells`() {
    let reading = Reading(
      """
      Table: What changes

      | Age | What | Sum |
      | --- | :--: | ---: |
      | **16** | Plan | £1 |
      | 18 and **on** | *Staying* put |  |
      """)
    #expect(reading.problems == "")
    #expect(
      reading.lines == """
        table 'What changes'
          header row
            header start
              'Age'
            header center
              'What'
            header end
              'Sum'
          row
            header start
              '16'
            cell center
              'Plan'
            cell end
              '£1'
          row
            cell start
              '18 and '
              strong
                'on'
            cell center
              emphasis
                'Staying'
              ' put'
            cell end
        """)
    #expect(reading.prose.tables.map { written($0.location) } == ["3:1+20"])
    #expect(reading.prose.tables.map(\.alignments) == [[.start, .center, .end]])
  }

  @Test func `the caption may stand on the line above, and over two lines`() {
    let reading = Reading("Table: What\n  *changes*\na | b\n--|--\n1 | 2\n")
    #expect(reading.problems == "")
    #expect(reading.prose.tables.map(\.caption) == ["What changes"])
  }

  @Test func `cells hold code, escaped bars, links by reference and records`() {
    let reading = Reading(
      """
      Table: A

      | a | b |
      |---|---|
      | x \\| y | `p\\|q` [z][q] {{sum}} |
      | \\\\ | \\| <https://a.uk> \\|{{b}} # |

      [q]: https://q.uk
      """)
    #expect(reading.problems == "")
    #expect(
      reading.lines.hasSuffix(
        """
          row
            cell start
              'x | y'
            cell start
              code 'p|q'
              ' '
              link https://q.uk
                'z'
              ' '
              record sum
          row
            cell start
              '\\'
            cell start
              '| '
              link https://a.uk
                'https://a.uk'
              ' |'
              record b
              ' #'
        """))
    #expect(reading.prose.links.map { written($0.location) } == ["5:19+6", "6:12+12"])
    #expect(reading.prose.records.map { written($0.location) } == ["5:26+7", "6:28+5"])
  }

  @Test func `a definition in the page does not make a table of one that is none`() {
    let reading = Reading("Words | more\n\n- a | b\n- c\n\n[q|]: x.md\n")
    #expect(reading.problems == "")
    #expect(reading.prose.tables.isEmpty)
  }

  @Test func `tables stand in lists and quotations too`() {
    let reading = Reading(
      """
      - Table: A

        | a | [b](y.md) |
        |---|---|
      | 1 | {{x}} |

      > Table: B
      > | c |
      > |---|
      > | {{d}} |
      """)
    #expect(reading.problems == "")
    #expect(reading.prose.tables.map(\.caption) == ["A", "B"])
    #expect(reading.prose.tables.map { written($0.location) } == ["3:3+17", "8:3+5"])
    #expect(reading.prose.links.map { written($0.location) } == ["3:13+4"])
    #expect(reading.prose.records.map { written($0.location) } == ["5:7+5", "10:5+5"])
    #expect(reading.lines.contains("list\n  item\n    table 'A'\n      header row"))
  }

  @Test func `several tables take their own captions`() {
    let reading = Reading(
      "Table: A\n\n|a|\n|-|\n|1|\n\nTable: B\n\n|b|\n|-|\n|2|\n\n|c|\n|-|\n|3|\n")
    #expect(reading.problems == "13:1+3 error: this table has no caption [table-without-caption]")
    #expect(reading.prose.tables.map(\.caption) == ["A", "B", ""])
  }

  @Test func `a table without a caption is an error`() {
    let reading = Reading("Words\n\n| a |\n|---|\n| 1 |\n")
    #expect(reading.problems == "3:1+5 error: this table has no caption [table-without-caption]")
    #expect(
      reading.help
        == "write a line above it that begins with 'Table: ' and says what the table shows")
  }

  @Test func `a caption without a table is an error`() {
    let reading = Reading("Table: A\n\nWords\n\nTable: B\n\n```table b\n```\n")
    #expect(
      reading.problems
        == "1:1+8 error: there is no table directly below this caption [caption-without-table]")
    #expect(
      reading.help == "put the table below, with a line such as '| --- | --- |' under its first row"
    )
  }

  @Test func `a caption that is all there is has no table either`() {
    #expect(Reading("Table: A").diagnostics.map(\.rule.id) == ["caption-without-table"])
  }

  @Test func `a caption with more in it than words is an error`() {
    let reading = Reading("Table: What [a](y.md) {{b}}\n\n|a|\n|-|\n|1|\n")
    #expect(
      reading.problems
        == "1:8+20 error: the caption has more in it than words [caption-with-markup]")
    #expect(reading.prose.tables.map(\.caption) == ["What a {{b}}"])
  }

  @Test func `a row with more or fewer cells than columns is an error`() {
    let reading = Reading(
      "Table: A\n\n| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |\n| 1 | 2\nWords below\n")
    #expect(
      reading.problems == """
        5:1+5 error: this row has 1 cell in a table of 2 columns [table-shape]
        6:1+13 error: this row has 3 cells in a table of 2 columns [table-shape]
        8:1+11 error: this row has 1 cell in a table of 2 columns [table-shape]
        """)
    #expect(
      reading.help.hasPrefix(
        """
        put '|' between cells, also empty ones; end the table with an empty line
        take out a cell, or write '\\|' where the sign itself is meant
        """))
  }

  @Test func `a line of dashes that does not fit its headers is an error`() {
    let reading = Reading("Table: A\n\n| a | b |\n|---|\n| 1 | 2 |\n")
    #expect(
      reading.problems
        == "4:1+5 error: this line of dashes has 1 cell below 2 headers [table-shape]")
    #expect(reading.help == "write '| --- | --- |'")
  }

  @Test func `a table without rows is an error`() {
    let reading = Reading("Table: A\n\n| a |\n|---|\n")
    #expect(reading.problems == "3:1+5 error: this table has headers and no rows [table-shape]")
  }

  @Test func `a column without a header is an error, but for the first`() {
    let reading = Reading("Table: A\n\n| | b | |\n|---|---|---|\n| 1 | 2 | 3 |\n")
    #expect(reading.problems == "3:1+9 error: column 3 of this table has no header [table-shape]")
  }

  @Test func `dashes directly below a table are an error`() {
    let reading = Reading("Table: A\n\n| a |\n|---|\n| 1 |\n---\n\nWords\n")
    #expect(
      reading.problems.hasSuffix(
        "6:1+3 error: this line makes a heading of the table above it [table-shape]"))
    #expect(reading.help.hasSuffix("leave an empty line between the table and the line"))
  }

  @Test func `words directly above a caption are an error`() {
    let reading = Reading("Words\nTable: A\n| a |\n|---|\n| 1 |\n")
    #expect(
      reading.problems == "1:1+5 error: these words run into the table below them [table-shape]")
  }

  @Test func `what is wrong in a cell is found at its place`() {
    let reading = Reading(
      "> Table: A\n>\n> | a \\| b | <b>c</b> |\n> |---|---|\n> | 1 | [](x.html) |\n")
    #expect(
      reading.problems == """
        3:14+3 error: '<b>' is HTML, which pages do not have [raw-html]
        5:9+10 error: the link to 'x.html' has no words [empty-link]
        5:12+6 error: the link 'x.html' leads to a built page [link-address]
        """)
  }
}
