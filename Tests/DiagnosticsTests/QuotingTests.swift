import Diagnostics
import TestSupport
import Testing

/// How lines of every kind are quoted: the two lines of a quotation as one literal.
struct QuotingTests {
  @Test(arguments: [
    ("combining marks", "cafe\u{301} ①here①", "1 | cafe\u{301} here", "  |      ^^^^"),
    ("wide characters", "愛と①平和①", "1 | 愛と平和", "  |     ^^^^"),
    ("wide hangul, composed or not", "한\u{1112}\u{1161}\u{11AB}①x①", "1 | 한한x", "  |     ^"),
    ("full width forms", "（①x①）", "1 | （x）", "  |   ^"),
    ("an emoji", "🧡 ①x①", "1 | 🧡 x", "  |    ^"),
    ("an emoji of several", "👩‍👩‍👧①x①", "1 | 👩‍👩‍👧x", "  |   ^"),
    ("a flag", "①🏴󠁧󠁢󠁥󠁮󠁧󠁿① 🇬🇧①", "1 | 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇬🇧", "  | ^^^^^"),
    ("an emoji by variation", "☎️①x①", "1 | ☎️x", "  |   ^"),
    ("Thai marks", "ที่①x①", "1 | ที่x", "  |  ^"),
    ("tabs", "a\t①b\tc①", "1 | a    b    c", "  |      ^^^^^^"),
    ("a tab underlined", "a①\t①b", "1 | a    b", "  |  ^^^^"),
    ("escape sequences", "\u{1B}[31m①red①", "1 | ␛[31mred", "  |      ^^^"),
    ("a line turned around", "a\u{202E}①b①", "1 | a<U+202E>b", "  |          ^"),
    ("what cannot be seen", "a①\u{200B}①b", "1 | a<U+200B>b", "  |  ^^^^^^^^"),
    ("a NUL byte", "a①\0①b", "1 | a␀b", "  |  ^"),
    ("a delete", "a①\u{7F}①b", "1 | a␡b", "  |  ^"),
    ("a lone mark", "①\u{301}①a", "1 | <U+0301>a", "  | ^^^^^^^^"),
  ])
  func `the underline lies under the words`(
    kind: String, marked: String, line: String, underline: String
  ) throws {
    let text = MarkedText(marked + "\nnext", path: "a.md")
    let place = try #require(text.locations[1])
    #expect(quotation(of: place, in: Array(text.text.utf8)) == [line, underline], "\(kind)")
  }

  @Test func `words from right to left are repeated, for the terminal may turn them around`() {
    let text = MarkedText("title: ①عنوان① الصفحة", path: "a.md")
    #expect(
      text.locations[1].map { quotation(of: $0, in: Array(text.text.utf8)) }
        == ["1 | title: عنوان الصفحة", "  |        ^^^^^ 'عنوان'"])
  }

  @Test(arguments: [
    "one\ntwo\nthree", "one\r\ntwo\r\nthree", "one\rtwo\rthree", "one\r\ntwo\nthree",
  ])
  func `lines end with a line feed, a carriage return or both`(text: String) {
    #expect(quotation(line: 2, column: 1, length: 3, of: text) == ["2 | two", "  | ^^^"])
    #expect(quotation(line: 3, column: 5, length: 1, of: text) == ["3 | three", "  |     ^"])
  }

  @Test func `a place past the end of the line is behind its last character`() {
    #expect(quotation(line: 1, column: 4, length: 9, of: "one\n") == ["1 | one", "  |    ^"])
    #expect(quotation(line: 1, column: 99, length: .max, of: "one") == ["1 | one", "  |    ^"])
    #expect(quotation(line: 1, column: .max, length: 5, of: "one") == ["1 | one", "  |    ^"])
    #expect(quotation(line: 2, column: 1, length: 1, of: "one\n\ntwo") == ["2 |", "  | ^"])
  }

  @Test func `an underline ends where the line ends`() {
    #expect(quotation(line: 1, column: 2, length: .max, of: "one\ntwo") == ["1 | one", "  |  ^^"])
  }

  @Test func `a place past the end of the file is named and not quoted`() {
    #expect(quotation(line: 3, column: 1, length: 1, of: "one\ntwo") == [])
    #expect(quotation(line: .max, column: 1, length: 1, of: "one\ntwo") == [])
    #expect(quotation(line: 1, column: 1, length: 1, of: "") == [])
  }

  @Test func `a place within a character underlines the character`() {
    #expect(quotation(line: 1, column: 3, length: 1, of: "a愛b") == ["1 | a愛b", "  |  ^^"])
  }

  @Test func `a file that was not read is named and not quoted`() {
    let file = SourceFile(path: "a.md", contents: .tooLarge(2_000_000))
    #expect(quotation(of: SourceLocation(path: "a.md", line: 1), in: file) == [])
  }

  @Test func `a byte order mark is no part of the line`() {
    let bytes = [0xEF, 0xBB, 0xBF] + Array("title".utf8)
    let place = SourceLocation(path: "a.md", line: 1, column: 1, length: 5)
    #expect(quotation(of: place, in: bytes) == ["1 | title", "  | ^^^^^"])
  }

  @Test func `UTF-16 is shown as what it means`() {
    let units = Array("\u{FEFF}one\n£愛 x".utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let place = SourceLocation(path: "a.md", line: 2, column: 7)
    #expect(quotation(of: place, in: little) == ["2 | £愛 x", "  |     ^"])
    #expect(quotation(of: place, in: big) == ["2 | £愛 x", "  |     ^"])
    #expect(quotation(of: place, in: little + [0x41]) == ["2 | £愛 x", "  |     ^"])
  }

  @Test func `bytes that are no UTF-8 are shown as such, and the columns stay`() {
    let bytes = Array("caf".utf8) + [0xE9, 0x20, 0xA3] + Array("10".utf8)
    let place = SourceLocation(path: "a.md", line: 1, column: 6, length: 1)
    #expect(quotation(of: place, in: bytes) == ["1 | caf� �10", "  |      ^"])
  }

  @Test func `a long line is cut around the place`() {
    let before = String(repeating: "abcdefghi ", count: 30)
    let after = String(repeating: " jklmnopqr", count: 30)
    let text = MarkedText("\(before)①HERE①\(after)", path: "a.md")
    #expect(
      text.locations[1].map { quotation(of: $0, in: Array(text.text.utf8), width: 48) }
        == [
          "1 | …ghi abcdefghi HERE jklmnopqr jklmnopqr jkl…",
          "  |                ^^^^",
        ])
  }

  @Test func `a line is cut at one end where the place is near the other`() {
    let words = String(repeating: "abcdefghi ", count: 8)
    #expect(
      quotation(line: 1, column: 1, length: 3, of: words, width: 44)
        == ["1 | abcdefghi abcdefghi abcdefghi abcdefgh…", "  | ^^^"])
    #expect(
      quotation(line: 1, column: 78, length: 2, of: words, width: 44)
        == [
          "1 | …cdefghi abcdefghi abcdefghi abcdefghi ",
          "  |                                     ^^",
        ])
  }

  @Test func `a line of a megabyte is not read whole, and wide characters are never split`() {
    let text = String(repeating: "愛", count: 300_000)
    #expect(
      quotation(line: 1, column: 450_001, length: 900_000, of: text, width: 44)
        == [
          "1 | …愛愛愛愛愛愛愛愛愛愛愛愛愛愛愛愛愛愛愛…",
          "  |              ^^^^^^^^^^^^^^^^^^^^^^^^^^",
        ])
  }
}

extension QuotingTests {
  private func quotation(
    line: Int, column: Int, length: Int, of text: String, width: Int = 100
  ) -> [String] {
    let place = SourceLocation(path: "a.md", line: line, column: column, length: length)
    return quotation(of: place, in: Array(text.utf8), width: width)
  }

  private func quotation(
    of place: SourceLocation, in bytes: [UInt8], width: Int = 100
  ) -> [String] {
    quotation(of: place, in: SourceFile(path: "a.md", contents: .bytes(bytes)), width: width)
  }

  private func quotation(
    of place: SourceLocation, in file: SourceFile, width: Int = 100
  ) -> [String] {
    let printer = PeoplePrinter(quoting: SourceTree([file]), colour: false, width: width)
    let lines = printer.text(of: Report([.example("wrong", at: place)])).split(separator: "\n")
    return lines.dropFirst(2).dropLast(2).map(String.init)
  }
}
