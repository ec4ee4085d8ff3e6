import Diagnostics
import TestSupport
import Testing

@testable import OfferContent

/// A page does not get harder to read unnoticed.
@Suite struct ReadabilityTests {
  private let added = "Content/anytown/entitlements/home.md"
  private let easy = "We go to see you at home."
  private let hard = "Accommodation necessitates communication."

  private func report(of words: String, accepted row: String) -> Report {
    Anytown.report(
      replacing: "We pay it in two parts.", with: words,
      adding: "-- Content/anytown/readability.csv --\npage,reading-age,longest-sentence\n\(row)\n")
  }

  private func page(_ hardOnes: Int) -> String {
    (Array(repeating: easy, count: 20 - hardOnes) + Array(repeating: hard, count: hardOnes))
      .joined(separator: " ")
  }

  @Test func `harder-to-read: a reading age may rise by half a year`() {
    #expect(report(of: page(0), accepted: "entitlements/home.md,4.4,7").lines == [])
    #expect(report(of: page(1), accepted: "entitlements/home.md,4.4,7").lines == [])
    let found = report(of: page(3), accepted: "entitlements/home.md,4.4,7")
    #expect(
      found.lines == [
        "\(added):7:443 error harder-to-read: this page is harder to read than before: its reading age was 4.4 "
          + "and is 6.7"
      ])
    #expect(
      found.inReadingOrder.first?.help
        == "make the hardest sentence plainer: 'Accommodation necessitates communication'; or type 'offer "
        + "build --accept' to keep it as it is")
  }

  @Test func `harder-to-read: sentences of up to 20 words are free`() {
    let twenty = "We " + Array(repeating: "go", count: 19).joined(separator: " ") + "."
    #expect(report(of: twenty, accepted: "entitlements/home.md,9,7").lines == [])
    #expect(
      report(of: "Now \(twenty)", accepted: "entitlements/home.md,9,7").lines == [
        "\(added):7:1 error harder-to-read: this page is harder to read than before: its longest sentence had "
          + "7 words and has 21"
      ])
    #expect(report(of: "Now \(twenty)", accepted: "entitlements/home.md,9,21").lines == [])
  }

  @Test func `a page without a score is a note`() {
    #expect(
      report(of: page(3), accepted: "pages/other.md,3.0,7").lines == [
        "Content/anytown/readability.csv:1:1 note harder-to-read: one page has no score yet"
      ])
  }

  @Test func `what is accepted is written as it is read`() throws {
    let offer = try #require(Anytown.offer())
    let files = Readability.files(of: [offer])
    #expect(
      files.map(\.path) == ["Content/anytown/readability.csv", "Content/england/readability.csv"])
    #expect(
      String(decoding: files[0].bytes, as: UTF8.self)
        == "page,reading-age,longest-sentence\nentitlements/home.md,3.6,6\n")
    let report = Anytown.report(on: SourceTree(Anytown.sources().files + files))
    #expect(report.lines == [])
  }

  @Test func `a file of scores that cannot be made out is told`() {
    let top = "Content/anytown/readability.csv"
    #expect(
      report(of: easy, accepted: "entitlements/home.md,old,7\nentitlements/home.md,3").lines == [
        "\(top):1:1 note harder-to-read: one page has no score yet",
        "\(top):2:1 error wrong-kind: 'reading-age' must be a number",
        "\(top):3:1 error uneven-table: this row has 2 cells and the list has 3 columns",
      ])
  }
}
