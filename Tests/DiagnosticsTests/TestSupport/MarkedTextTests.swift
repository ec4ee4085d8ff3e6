import Diagnostics
import TestSupport
import Testing

struct MarkedTextTests {
  @Test func `two marks stand around a stretch, one before a byte`() {
    let marked = MarkedText("title: ①Café①\n②reviewed: ③2024-01-31③\n", path: "a.md")
    #expect(marked.text == "title: Café\nreviewed: 2024-01-31\n")
    #expect(
      marked.locations == [
        1: SourceLocation(path: "a.md", line: 1, column: 8, length: 5),
        2: SourceLocation(path: "a.md", line: 2, column: 1, length: 1),
        3: SourceLocation(path: "a.md", line: 2, column: 11, length: 10),
      ])
  }

  @Test func `marks do not move each other, and CRLF is kept`() {
    let marked = MarkedText("①a②b②①\r\n⑨c", path: "a.md")
    #expect(marked.text == "ab\r\nc")
    #expect(marked.locations[1] == SourceLocation(path: "a.md", line: 1, column: 1, length: 2))
    #expect(marked.locations[2] == SourceLocation(path: "a.md", line: 1, column: 2, length: 1))
    #expect(marked.locations[9] == SourceLocation(path: "a.md", line: 2, column: 1, length: 1))
  }

  @Test func `a marked site knows the files of its places`() {
    let site = MarkedTree(archive: "-- a.md --\n①x①\n-- b.md --\n\ny②z②\n")
    #expect(site.tree["b.md"]?.bytes == Array("\nyz\n".utf8))
    #expect(
      site.locations == [
        1: SourceLocation(path: "a.md", line: 1),
        2: SourceLocation(path: "b.md", line: 2, column: 2),
      ])
  }
}
