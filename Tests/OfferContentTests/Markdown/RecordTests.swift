import Diagnostics
import Testing

@testable import OfferContent

struct RecordTests {
  @Test func `a record is read in words, in links and between other characters`() {
    let reading = Reading("a {{sum-1}}{{ b }}, *{{c}}* [{{d}}](y.md) {{{e}} x_{{f}}_y")
    #expect(
      reading.problems
        == "1:43+6 error: '{{{e}}' is not the name of a sum, contact or word [record-reference]")
    #expect(
      reading.lines == """
        paragraph
          'a '
          record sum-1
          record b
          ', '
          emphasis
            record c
          ' '
          link page Content/derby/local-offers/y.md
            record d
          ' {{{e}} x_'
          record f
          '_y'
        """)
    #expect(
      reading.prose.records.map { written($0.location) } == [
        "1:3+9", "1:12+7", "1:22+5", "1:30+5", "1:52+5",
      ])
  }

  @Test func `a record is literal in code and behind a backslash`() {
    let reading = Reading("`{{a}}` \\{{b}} {\\{c}}\n\n```\n{{d}}\n```\n")
    #expect(reading.problems == "")
    #expect(
      reading.lines == """
        paragraph
          code '{{a}}'
          ' {{b}} {{c}}'
        code block "{{d}}\\n"
        """)
  }

  @Test func `what is not an id is an error`() {
    let reading = Reading("a &amp; {{Something odd}} {{}} {{a_b}}")
    #expect(
      reading.problems == """
        1:9+17 error: '{{Something odd}}' is not the name of a sum, contact or word [record-reference]
        1:27+4 error: '{{}}' is not the name of a sum, contact or word [record-reference]
        1:32+7 error: '{{a_b}}' is not the name of a sum, contact or word [record-reference]
        """)
    #expect(
      reading.help == """
        write the name in small letters, digits and hyphens, such as '{{something-odd}}'
        write the name of a sum, contact or word between the braces, or take them out
        write the name in small letters, digits and hyphens, such as '{{a-b}}'
        """)
    #expect(reading.lines == "paragraph\n  'a & {{Something odd}} {{}} {{a_b}}'")
  }

  @Test func `braces that are not closed in the words they begin in are an error`() {
    let reading = Reading("{{a {{b}} {{c\nd}} {{*e*}}")
    #expect(
      reading.problems == """
        1:1+2 error: '{{' is not closed [record-reference]
        1:11+2 error: '{{' is not closed [record-reference]
        2:5+2 error: '{{' is not closed [record-reference]
        """)
    #expect(reading.prose.records.map(\.value) == ["b"])
  }
}
