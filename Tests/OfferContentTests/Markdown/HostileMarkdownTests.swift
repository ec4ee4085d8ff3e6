import Diagnostics
import Testing

@testable import OfferContent

struct HostileMarkdownTests {
  @Test func `a hundred levels are read and one more is an error`() {
    let hundred = String(repeating: "> ", count: 100) + "a"
    #expect(Reading(hundred).problems == "")
    #expect(
      Reading("Words\n\n> " + hundred).problems
        == "3:1+203 error: this is more than 100 levels deep [deep-nesting]")
    #expect(Reading(list(levels: 100)).problems == "")
    #expect(
      Reading(list(levels: 101)).problems
        == "101:201+3 error: this is more than 100 levels deep [deep-nesting]")
  }

  @Test func `stressed words nest at most a hundred deep`() {
    func nested(_ count: Int) -> String {
      String(repeating: "*a ", count: count) + "b" + String(repeating: " a*", count: count)
    }
    #expect(Reading(nested(100)).problems == "")
    #expect(
      Reading(nested(101)).problems
        == "1:301+7 error: this is more than 100 levels deep [deep-nesting]")
    #expect(Reading(nested(10_000)).diagnostics.count == 1)
  }

  @Test(arguments: [
    ">", "> ", "- ", "* a ", "1. ", "- > ", ">\t- ",
  ])
  func `a line of nothing but markers is an error, whatever follows`(marker: String) {
    let document =
      String(repeating: marker, count: 10_000) + "a\n" + String(repeating: "\n", count: 10_000)
    let reading = Reading(document)
    #expect(reading.diagnostics.map(\.rule.id) == (marker == "* a " ? [] : ["deep-nesting"]))
  }

  @Test func `a thematic break of many stars is none of that`() {
    let reading = Reading(String(repeating: "* ", count: 1_000) + "\n")
    #expect(reading.problems == "")
    #expect(reading.lines == "rule")
  }

  @Test(arguments: [
    "[", "*", "**a ", "_a ", "`", "`a``", "<", "<!--", "&", "\\", "![", "[a](", "[a](<b", "](",
    "a*_",
    "[]", "|", "|a", "# ", "~", "<a href='", "<b", "&#", "é", "\t", " ", "\r", "a\\\n", "\\\n",
    "- a\n",
    "`\n", "[a", "a |\n", "|-", "|-|\n",
  ])
  func `much of the same is read to the end`(piece: String) {
    let reading = Reading("a" + String(repeating: piece, count: 10_000) + "\n\nThe end.\n")
    #expect(reading.lines.hasSuffix("'The end.'"))
  }

  @Test func `many unclosed records are each an error`() {
    let reading = Reading(String(repeating: "{{", count: 10_000))
    #expect(reading.diagnostics.count == 10_000)
    #expect(reading.problems.hasSuffix("1:19999+2 error: '{{' is not closed [record-reference]"))
  }

  @Test func `a line of a mebibyte is read`() {
    let reading = Reading(String(repeating: "word ", count: 200_000) + "[a](y.md) {{b}}")
    #expect(reading.problems == "")
    #expect(reading.prose.links.map { written($0.location) } == ["1:1000005+4"])
    #expect(reading.prose.records.map { written($0.location) } == ["1:1000011+5"])
  }

  @Test func `a table of long rows is read`() {
    let cells = String(repeating: " x\\|y [a](y.md) |", count: 2_000)
    let dashes = String(repeating: "-|", count: 2_000)
    let reading = Reading("Table: A\n\n|\(cells)\n|\(dashes)\n|\(cells)\n|\(cells)\n")
    #expect(reading.problems == "")
    #expect(reading.prose.links.count == 6_000)
    #expect(reading.prose.links.last.map { written($0.location) } == "6:33995+4")
  }

  @Test func `a short definition may be used in a long table`() {
    let rows = String(repeating: "| [a] |\n", count: 10_000)
    let reading = Reading("[a]: y.md\n\nTable: A\n\n| b |\n|---|\n\(rows)")
    #expect(reading.problems == "")
    #expect(reading.prose.links.count == 10_000)
  }

  @Test(arguments: [
    String(repeating: "![[]()", count: 10_000),
    "[a]: " + String(repeating: "b", count: 10_000) + "\n\n"
      + String(repeating: "[a]", count: 10_000),
  ])
  func `brackets that would take minutes are an error at once`(document: String) {
    let reading = Reading(document)
    #expect(
      reading.diagnostics.map(\.message) == ["this has too many brackets to be read in good time"])
    #expect(reading.diagnostics.map(\.rule.id) == ["intricate-markdown"])
    #expect(reading.prose.isEmpty)
  }

  @Test func `much hostile text in front matter is read as well`() {
    #expect(Reading(inline: String(repeating: "[", count: 50_000)).problems == "")
    #expect(
      Reading(inline: String(repeating: "![[]()", count: 10_000)).diagnostics.map(\.rule.id)
        == ["intricate-markdown"])
  }

  private func list(levels: Int) -> String {
    (0..<levels).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
  }
}
