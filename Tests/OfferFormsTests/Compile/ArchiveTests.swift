import Testing

@testable import OfferForms

/// The file of a workbook.
struct ArchiveTests {
  /// The check value that every description of CRC-32 gives.
  @Test func `the checksum is that of the standard`() {
    #expect(CRC32.checksum(of: Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(CRC32.checksum(of: []) == 0)
  }

  @Test func `members are stored as they are, behind each other`() {
    var archive = StoredArchive()
    archive.add("a.txt", Array("abc".utf8))
    archive.add("b/c.txt", [])
    let text = String(decoding: archive.bytes, as: UTF8.self)
    #expect(text.contains("a.txtabcPK"))
    #expect(archive.bytes.suffix(22).prefix(4) == [0x50, 0x4B, 5, 6])
    #expect(archive.bytes.suffix(12).prefix(2) == [2, 0])
  }

  @Test func `cells hold words only, whatever is in them`() {
    let sheet = Workbook.Sheet(
      name: "survey", rows: [["a", "", "<&>\"\u{1}\n"] + Array(repeating: "x", count: 25)])
    let text = String(decoding: Workbook(sheets: [sheet]).bytes, as: UTF8.self)
    #expect(
      text.contains(#"<c r="C1" t="inlineStr"><is><t xml:space="preserve">&lt;&amp;&gt;&quot;"#))
    #expect(
      text.contains(#"r="AB1""#) && text.contains("&quot;\n</t>") && !text.contains(#"r="B1""#))
  }
}
