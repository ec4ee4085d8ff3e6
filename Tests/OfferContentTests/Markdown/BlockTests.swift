import Diagnostics
import Testing

@testable import OfferContent

struct BlockTests {
  @Test func `contacts are one id a line, each with its place`() {
    let reading = Reading("- a\n\n  ```contact\n  ask\n\n    help-at-hand \n  ```\n")
    #expect(reading.problems == "")
    #expect(reading.lines.hasSuffix("contacts ask, help-at-hand"))
    guard case .contacts(let contacts)? = reading.prose.components.first else {
      Issue.record("no contacts")
      return
    }
    #expect(contacts.map { written($0.location) } == ["4:3+3", "6:5+12"])
  }

  @Test func `a contact that is no id is an error`() {
    let reading = Reading("```contact\nHelp at Hand\nask, helpline\n```\n")
    #expect(
      reading.problems == """
        2:1+12 error: 'Help at Hand' is not the name of a contact [block-contents]
        3:1+13 error: 'ask, helpline' is not the name of a contact [block-contents]
        """)
    #expect(
      reading.help.hasPrefix(
        "write one name a line, such as 'help-at-hand'; contacts.yaml has them"))
  }

  @Test func `a block without lines is an error`() {
    let reading = Reading("```contact\n\n```\n\n> ```steps\n> ```\n")
    #expect(
      reading.problems == """
        1:1+10 error: the block 'contact' is empty [block-contents]
        5:3+8 error: the block 'steps' is empty [block-contents]
        """)
    #expect(
      reading.help == """
        write the name of a contact on each line below, or take the block out
        write one step on each line below, or take the block out
        """)
  }

  @Test func `words behind the name of a block are an error`() {
    let reading = Reading("```contact ask\nask\n```\n")
    #expect(
      reading.problems
        == "1:12+3 error: 'ask' stands behind 'contact', where nothing is read [block-contents]")
  }

  @Test func `steps are inline Markdown, with or without a marker`() {
    let reading = Reading(
      """
      ```steps
      1. Tell *your* adviser.
      - See [the list][p].

      # Ask for {{sum}}
      12) Last
      1.5 hours
      ```

      [p]: y.md
      """)
    #expect(reading.problems == "")
    #expect(
      reading.lines == """
        steps
        tight paragraph
          'Tell '
          emphasis
            'your'
          ' adviser.'
        tight paragraph
          'See '
          link page Content/derby/local-offers/y.md
            'the list'
          '.'
        tight paragraph
          '# Ask for '
          record sum
        tight paragraph
          'Last'
        tight paragraph
          '1.5 hours'
        """)
    guard case .steps(let steps)? = reading.prose.components.first else { return }
    #expect(steps[1].links.map { written($0.location) } == ["3:7+13"])
    #expect(steps[2].records.map { written($0.location) } == ["5:11+7"])
  }

  @Test func `what is wrong in a step is found at its place`() {
    let reading = Reading("> ```steps\n> - Go <b>there</b>\n> ```\n")
    #expect(reading.problems == "2:8+3 error: '<b>' is HTML, which pages do not have [raw-html]")
  }

  @Test func `a table block names a list`() {
    let reading = Reading("Table: Who promised what\n\n```table pledges\n```\n")
    #expect(reading.problems == "")
    #expect(reading.lines == "spreadsheet pledges: Who promised what")
    guard case .table(let name, _)? = reading.prose.components.first else { return }
    #expect(written(name.location) == "3:10+7")
  }

  @Test func `a table block without a caption is an error`() {
    let reading = Reading("```table pledges\n```\n")
    #expect(reading.problems == "1:1+16 error: this table has no caption [table-without-caption]")
  }

  @Test func `a table block without a name, with two, or with lines is an error`() {
    let reading = Reading("```table\n```\n\n```table a b\n```\n\n~~~ table c\nx\ny\n~~~\n")
    #expect(
      reading.problems == """
        1:1+8 error: the block 'table' does not name one list [block-contents]
        4:1+12 error: the block 'table' does not name one list [block-contents]
        7:1+11 error: this table has no caption [table-without-caption]
        8:1+1 error: the block 'table' has lines inside, which are not read [block-contents]
        """)
    #expect(reading.lines == "spreadsheet c: ")
  }

  @Test func `an unknown block is an error that names the nearest`() {
    let reading = Reading("```contcat\nask\n```\n\n```yaml\na: b\n```\n\n```graph\n```\n")
    #expect(
      reading.problems == """
        1:4+7 error: there is no block called 'contcat' [unknown-block]
        5:4+4 error: there is no block called 'yaml' [unknown-block]
        9:4+5 error: there is no block called 'graph' [unknown-block]
        """)
    #expect(
      reading.help == """
        write 'contact'
        use one of: contact, steps, table, chart, diagram, you-said, timeline; to show words as they are, name nothing
        use one of: contact, steps, table, chart, diagram, you-said, timeline; to show words as they are, name nothing
        """)
  }

  @Test func `a block without a name is code`() {
    let reading = Reading("```\n*a*\n```\n\n~~~\n```\n~~~\n")
    #expect(reading.problems == "")
    #expect(reading.lines == "code block \"*a*\\n\"\ncode block \"```\\n\"")
  }

  @Test func `an indented line is code, with a warning`() {
    let reading = Reading("Words\n\n    indented\n\n    ```\n\n- a\n\n      b\n")
    #expect(
      reading.problems == """
        3:5+8 warning: an indented line is shown as code [indented-code]
        9:7+1 warning: an indented line is shown as code [indented-code]
        """)
    #expect(reading.help.hasPrefix("take out the blanks before it"))
    #expect(reading.lines.contains("code block \"indented\\n\\n```\\n\""))
  }
}
