import Testing

@testable import OfferContent

struct PlainTextTests {
  @Test func `plain text has the words with single spaces and the records resolved`() {
    let reading = Reading(
      """
      ## At *least*

      You get  {{sum}}{{none}}, `code` and\\
      ![a map](a.png)
      - one
      - two

      ```steps
      Ask *them*
      Wait for {{sum}}
      ```

      Table: Not among the words

      | a | b |
      |---|---|
      | 1 | 2 |
      """)
    let plain = reading.prose.plainText { $0 == "sum" ? "£3,000" : nil }
    #expect(
      plain
        == "At least You get £3,000, code and a map one two Ask them Wait for £3,000 a b 1 2")
  }

  @Test func `prose of plain words is one tight paragraph`() {
    let prose = Prose(words: "a *b*")
    #expect(tape(prose) == "tight paragraph\n  'a *b*'")
    #expect(Prose(words: "").isEmpty)
  }
}
