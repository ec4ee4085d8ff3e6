import Diagnostics
import TestSupport
import Testing

@testable import OfferContent

@Suite struct FileRuleTests {
  private let path = "Content/anytown/pages/about-us.md"
  private let page = "---\ntitle: Us\nsummary: Who we are.\n---\n\nWe are here.\n"

  /// What the program says where one more file is there.
  private func lines(_ contents: SourceFile.Contents, at path: String? = nil) -> [String] {
    let file = SourceFile(path: path ?? self.path, contents: contents)
    return Anytown.report(on: SourceTree(Anytown.sources().files + [file])).lines
  }

  @Test func `a small offer with nothing wrong says nothing`() {
    #expect(Anytown.report().lines.isEmpty)
  }

  @Test func `file-too-large: a file over 1 MiB is not read`() {
    #expect(
      lines(.tooLarge(2_000_000)) == [
        "\(path):1:1 error file-too-large: the file has 1953 KiB, and 1024 KiB are the most"
      ])
  }

  @Test func `link-leaves-folder: a symbolic link out of Content is not followed`() {
    #expect(
      lines(.linkOutside) == [
        "\(path):1:1 error link-leaves-folder: the file is a symbolic link that leaves its folder, "
          + "and was not read"
      ])
  }

  @Test func `unreadable-file: a file that cannot be read is said with the reason`() {
    #expect(
      lines(.unreadable("Permission denied")) == [
        "\(path):1:1 error unreadable-file: the file cannot be read: Permission denied"
      ])
  }

  @Test func `UTF-8 with a byte order mark and with CRLF is read`() {
    let windows =
      "\u{FEFF}"
      + page.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    #expect(lines(.bytes(Array(windows.utf8))).isEmpty)
  }

  @Test(arguments: [true, false])
  func `UTF-16 of either byte order is read`(isLittleEndian: Bool) {
    let bytes = ("\u{FEFF}" + page).utf16.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isLittleEndian ? Array(pair.reversed()) : pair
    }
    #expect(lines(.bytes(bytes)).isEmpty)
  }

  @Test func `not-utf-8: UTF-16 that breaks off is said`() {
    #expect(
      lines(.bytes([0xFF, 0xFE, 0x2D])) == [
        "\(path):1:1 error not-utf-8: the file begins like UTF-16 but does not go on like it"
      ])
  }

  @Test func `not-utf-8: Windows-1252 is named with its characters and line`() {
    let bytes = Array("---\ntitle: It costs ".utf8) + [0xA3] + Array("3 ".utf8) + [0x93]
    #expect(
      lines(.bytes(bytes)) == [
        "\(path):2:17 error not-utf-8: line 2 is not UTF-8; as Windows-1252 it holds '£', '“'"
      ])
  }

  @Test func `nul-byte: a NUL byte is found on its line`() {
    let bytes = Array("---\ntitle: U".utf8) + [0] + Array("s\n".utf8)
    #expect(
      lines(.bytes(bytes)) == [
        "\(path):2:9 error nul-byte: line 2 holds a NUL byte, which is no text"
      ])
  }

  @Test func `unknown-place: a folder that is no kind of page is said with the nearest`() {
    let report = Anytown.report(
      adding:
        "-- Content/anytown/entitlement/x.md --\nx\n-- Content/anytown/data/amount.yaml --\nx\n"
        + "-- Content/anytown/notes.txt --\nx\n-- Content/readme.md --\nx\n"
        + "-- Content/nowhere/pages/x.md --\n---\ntitle: X\nsummary: X.\n---\n")
    #expect(
      report.lines == [
        "Content/anytown/data/amount.yaml:1:1 error unknown-place: the program does not know what "
          + "to do with a file called 'amount.yaml' here",
        "Content/anytown/entitlement/x.md:1:1 error unknown-place: the folder 'entitlement' is not "
          + "one of those that pages are kept in",
        "Content/anytown/notes.txt:1:1 error unknown-place: the program does not know what to do "
          + "with a file called 'notes.txt' here",
        "Content/nowhere:1:1 error unknown-place: the folder 'Content/nowhere' has neither a "
          + "council.yaml nor a nation.yaml",
        "Content/readme.md:1:1 error unknown-place: the file 'readme.md' lies in no nation's and no "
          + "council's folder",
      ])
    #expect(
      report.inReadingOrder.map(\.help)[0...1] == [
        "rename the file to 'amounts.yaml'", "move the file into the folder 'entitlements'",
      ])
  }

  @Test(arguments: ["Leaving Care.md", "über.md", "a_b.md", "-a.md", "a--b.md", "a.ar.md"])
  func `file-name: a name that cannot be an address is said`(_ name: String) {
    let path = "Content/anytown/pages/\(name)"
    #expect(
      lines(.bytes(Array(page.utf8)), at: path) == [
        "\(path):1:1 error file-name: the file name '\(name)' cannot become an address"
      ])
  }

  @Test func `every problem is reported in one run, and the other files are still checked`() {
    let report = Anytown.report(
      replacing: "topic: housing", with: "topic: houses",
      adding: "-- Content/anytown/pages/a.md --\nno fields\n"
        + "-- Content/anytown/pages/b.md --\n---\ntitel: B\n---\n")
    #expect(
      report.inReadingOrder.map(\.rule.id) == [
        "no-front-matter", "missing-key", "missing-key", "unknown-key", "unknown-name",
      ])
  }

  @Test func `unknown-place: a council has neither statuses nor a nation's file`() {
    let report = Anytown.report(
      adding: "-- Content/anytown/data/statuses.yaml --\n- id: a\n  title: A\n  meaning: B.\n"
        + "-- Content/anytown/pages/nation.yaml --\n-- Content/anytown/data/council.yaml --\n")
    #expect(
      report.lines == [
        "Content/anytown/data/council.yaml:1:1 error unknown-place: the program does not know what "
          + "to do with a file called 'council.yaml' here",
        "Content/anytown/data/statuses.yaml:1:1 error unknown-place: a council has no statuses of "
          + "its own: the law of its nation sets them",
        "Content/anytown/pages/nation.yaml:1:1 error unknown-place: 'nation.yaml' is not a page: "
          + "the name of a page ends in '.md'",
      ])
  }

  @Test func `file-name: a picture's and a council's name become addresses too`() {
    #expect(
      lines(.bytes([1]), at: "Content/anytown/images/My photo.JPG") == [
        "Content/anytown/images/My photo.JPG:1:1 error file-name: the file name 'My photo.JPG' "
          + "cannot become an address",
        "Content/anytown/images/My photo.JPG:1:1 warning unused-file: no page shows this file",
      ])
    let renamed = SourceTree(
      Anytown.sources().files.map { file in
        SourceFile(path: file.path.replacing("anytown", with: "Any Town"), contents: file.contents)
      })
    #expect(
      Anytown.report(on: renamed, council: "Any Town").lines == [
        "Content/Any Town/council.yaml:1:1 error file-name: the folder name 'Any Town' cannot "
          + "become an address"
      ])
  }
}
