import Diagnostics
import TestSupport
import Testing

@testable import OfferContent

@Suite struct DutyTests {
  private let duties = "Content/england/data/duties.yaml"

  /// A law that asks for one area and for one thing beside it.
  private func pack(from day: String, area: String = "accommodation") -> String {
    """
    -- \(duties) --
    new-act:
      law: The new Act s.8
      in-force-from: \(day)
      areas: [\(area)]
      duties:
        - id: planning-ahead
          title: How we plan ahead
      source: {title: The new Act, checked: 2026-11-21}
      review-by: 2027-05-21

    """
  }

  private func said(
    from day: String, area: String = "accommodation", replacing old: String = "",
    with new: String = "", adding files: String = ""
  ) -> [String] {
    Anytown.report(
      replacing: old, with: new, adding: pack(from: day, area: area) + files
    ).lines
  }

  private let unmet =
    "error unmet-duty: no page says 'How we plan ahead', as The new Act s.8 asks"

  @Test func `unmet-duty: a law is held to from its first day and not before`() {
    #expect(said(from: "not-set") == [])
    #expect(said(from: "2026-11-22") == [])
    #expect(said(from: "2026-11-21") == ["\(duties):6:11 \(unmet)"])
  }

  @Test(arguments: ["summary: What this is.", "contact: ask", "amount: \"At least"])
  func `unmet-duty: a page of any kind can say what is asked`(_ line: String) {
    #expect(
      said(from: "2018-04-01", replacing: line, with: "duties: planning-ahead\n\(line)") == [])
  }

  @Test func `unmet-duty: an area is covered by what can be had today`() {
    let empty = [
      "\(duties):4:11 error unmet-duty: there is nothing in this offer about 'Accommodation', as "
        + "The new Act s.8 asks",
      "\(duties):6:11 \(unmet)",
    ]
    for line in ["ends: 2026-11-20", "in-force-from: not-set", "in-force-from: 2026-11-22"] {
      #expect(
        said(
          from: "2018-04-01", replacing: "basis: guidance", with: "basis: guidance\n\(line)")
          == empty, "\(line)")
    }
  }

  @Test func `unmet-duty: nothing is said while a page cannot be made out`() {
    #expect(
      said(from: "2018-04-01", replacing: "summary: What this is.", with: "sumary: x").allSatisfy {
        !$0.contains("unmet-duty")
      })
  }

  @Test func `unknown-name: areas, duties and laws are those that there are`() {
    #expect(
      said(from: "not-set", area: "acommodation") == [
        "\(duties):4:11 error unknown-name: there is no area called 'acommodation'"
      ])
    #expect(
      said(
        from: "not-set", replacing: "basis: guidance",
        with: "basis: guidance\nduties: planing-ahead\nin-force-from: newact") == [
          "Content/england/entitlements/home.md:7:9 error unknown-name: there is no duty called "
            + "'planing-ahead'",
          "Content/england/entitlements/home.md:8:16 error unknown-name: there is no pack of duties "
            + "called 'newact'",
        ])
  }

  @Test func `a law starts with a day or waits for one`() {
    #expect(
      said(from: "next year") == [
        "\(duties):3:18 error wrong-day: 'next year' is not a day as 'in-force-from' needs it"
      ])
    #expect(
      Anytown.report(adding: "-- Content/anytown/data/duties.yaml --\n").lines.contains(
        "Content/anytown/data/duties.yaml:1:1 error unknown-place: a council has no duties of its "
          + "own: the law of its nation sets them"))
  }

  @Test(arguments: [("not-set", true), ("2026-11-22", true), ("2026-11-21", false)])
  func `what starts with a law is coming until its day`(_ day: String, _ isComing: Bool) throws {
    let today = try #require(Day("2026-11-21"))
    let draft = Draft(
      loading: Anytown.sources(
        replacing: "basis: guidance", with: "basis: guidance\nin-force-from: new-act",
        adding: pack(from: day)), jobs: 1)
    var ignored = Report()
    let offer = LocalOffer(
      checking: draft, of: "anytown", on: today, jobs: 1, reporting: &ignored)
    #expect(offer?.entitlements.first?.isComing(on: today) == isComing)
    #expect(
      (offer?.nation.packToCome(withArea: "accommodation", on: today) != nil) == isComing)
  }
}
