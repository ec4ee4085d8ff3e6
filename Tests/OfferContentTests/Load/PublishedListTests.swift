import Diagnostics
import TestSupport
import Testing

@testable import OfferContent

@Suite struct PublishedListTests {
  private let path = "Content/anytown/published.csv"
  private let header = "address,title,first-published,became,since\n"

  private func said(_ rows: String, header: String? = nil) -> [String] {
    Anytown.report(adding: "-- \(path) --\n\(header ?? self.header)\(rows)").lines
  }

  @Test func `a list says what became of each address`() throws {
    let rows = """
      about.html,About,2026-01-01,,
      "entitlements/old.html","Old, but good",2026-01-02,ended,2026-03-04
      old.html,Old,2026-01-03,about.html,2026-05-06

      """
    let today = try #require(Day("2026-11-21"))
    let draft = Draft(
      loading: Anytown.sources(adding: "-- \(path) --\n\(header)\(rows)"), jobs: 1)
    var report = draft.report(for: "anytown")
    let offer = LocalOffer(
      checking: draft, of: "anytown", on: today, jobs: 1, reporting: &report)
    let list = try #require(offer?.published)
    let ended = try #require(Day("2026-03-04"))
    let moved = try #require(Day("2026-05-06"))
    #expect(list.rows.map(\.address.value) == ["about.html", "entitlements/old.html", "old.html"])
    #expect(list.rows.map(\.title) == ["About", "Old, but good", "Old"])
    #expect(
      list.rows.map(\.fate) == [.published, .ended(ended), .moved(to: "about.html", moved)])
  }

  @Test func `what is wrong with a row is said at its line`() {
    #expect(
      said(
        """
        About this,About,2026-01-01,,
        about.html,About,1 January 2026,,
        a.html,A,2026-01-01,gone,2026-02-01
        b.html,B,2026-01-01,ended,
        c.html,C,2026-01-01,ended,soon
        d.html,D,2026-01-01,,2026-02-01
        e.html,E,2026-01-01
        f.html,F,2026-01-01,,
        f.html,F,2026-01-01,,

        """) == [
          "\(path):2:1 error wrong-address: 'About this' is not an address that a page of this offer "
            + "can have had",
          "\(path):3:1 error wrong-day: '1 January 2026' is not a day as 'first-published' needs it",
          "\(path):4:1 error unknown-choice: 'gone' is nothing that can become of a page",
          "\(path):5:1 error missing-key: 'since' has no value",
          "\(path):6:1 error wrong-day: 'soon' is not a day as 'since' needs it",
          "\(path):7:1 error missing-key: 'became' has no value",
          "\(path):8:1 error uneven-table: this row has 3 cells and the list has 5 columns",
          "\(path):10:1 error duplicate-id: 'f.html' is the name of another record",
        ])
  }

  @Test func `a list has its own columns and lies in a council's folder`() {
    #expect(
      said("", header: "address,title\n") == [
        "\(path):1:1 error uneven-table: the columns of this list are not those that it must have"
      ])
    #expect(
      Anytown.report(adding: "-- Content/england/published.csv --\n\(header)").lines == [
        "Content/england/published.csv:1:1 error unknown-place: a nation publishes nothing: what was "
          + "published stands in a council's folder"
      ])
  }
}
