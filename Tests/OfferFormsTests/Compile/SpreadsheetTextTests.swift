import OfferForms
import Testing

/// Lists that are safe to open in a spreadsheet.
@Suite struct SpreadsheetTextTests {
  private func text(_ cells: String...) -> String {
    var sheet = SpreadsheetText(columns: ["a"])
    sheet.add(cells)
    return String(decoding: sheet.bytes.dropFirst(3 + "a\r\n".utf8.count), as: UTF8.self)
  }

  @Test func `it begins with a byte order mark, so that Excel reads UTF-8`() {
    #expect(SpreadsheetText(columns: ["£"]).bytes == [0xEF, 0xBB, 0xBF] + Array("£\r\n".utf8))
  }

  @Test func `cells are quoted as RFC 4180 says`() {
    #expect(
      text("plain", "one, two", "say \"hi\"", "two\nlines", "")
        == "plain,\"one, two\",\"say \"\"hi\"\"\",\"two\nlines\",\r\n")
  }

  @Test(arguments: ["=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠"])
  func `a cell that a spreadsheet would take for a formula is words`(sign: String) {
    #expect(text("\(sign)1+1") == "\"'\(sign)1+1\"\r\n")
    #expect(text("1\(sign == "\r" || sign == "\n" ? "" : sign)1").contains("'") == false)
  }
}
