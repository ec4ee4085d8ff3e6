import Diagnostics
import TestSupport
import Testing

@testable import OfferContent

@Suite struct FreshnessTests {
  private let home = "Content/england/entitlements/home.md"
  private let added = "Content/anytown/entitlements/home.md"
  private let amounts = "Content/england/data/amounts.yaml"
  private let helpline = "Content/england/data/contacts.yaml"
  private let team = "Content/anytown/data/contacts.yaml"

  /// What is said of Anytown on a day, of each file once.
  private func said(
    on day: String, replacing old: String = "", with new: String = "", adding files: String = ""
  ) throws -> [String] {
    let day = try #require(Day(day))
    let draft = Draft(
      loading: Anytown.sources(replacing: old, with: new, adding: files), jobs: 1)
    var report = draft.report(for: "anytown")
    _ = LocalOffer(checking: draft, of: "anytown", on: day, jobs: 1, reporting: &report)
    return report.lines
  }

  @Test func `out-of-date: nothing is said before the warnings begin`() throws {
    #expect(try said(on: "2027-01-30") == [])
  }

  @Test func `out-of-date: a sum is warned of from the first day of the window`() throws {
    #expect(
      try said(on: "2027-01-31") == [
        "\(amounts):6:14 warning out-of-date: 'Setting-up-home allowance' must be checked again by "
          + "1 April 2027, in 60 days"
      ])
    #expect(
      try said(on: "2027-03-31").contains(
        "\(amounts):6:14 warning out-of-date: 'Setting-up-home allowance' must be checked again by "
          + "1 April 2027, tomorrow"))
  }

  @Test func `out-of-date: the window is as long as nation.yaml says`() throws {
    #expect(
      try said(
        on: "2027-01-31", replacing: "helplines: [help-at-hand]",
        with: "helplines: [help-at-hand]\nthresholds:\n  review-warning-days: 59") == [])
  }

  @Test func `out-of-date: what is statutory is an error on the day itself`() throws {
    #expect(
      try said(on: "2027-05-21") == [
        "\(team):4:12 warning out-of-date: 'Leaving care team' had to be checked again by "
          + "21 May 2027",
        "\(added):4:12 error out-of-date: 'Money for your first home' had to be checked again by "
          + "21 May 2027",
        "\(amounts):6:14 error out-of-date: 'Setting-up-home allowance' had to be checked again by "
          + "1 April 2027",
        "\(helpline):4:12 error out-of-date: 'Help at Hand' had to be checked again by 21 May 2027",
        "\(home):17:12 error out-of-date: 'Money for your first home' had to be checked again by "
          + "21 May 2027",
      ])
  }

  @Test func `out-of-date: what the council chose to add is warned of`() throws {
    let pack = """
      -- Content/anytown/local-offers/pack.md --
      ---
      title: Starter pack
      summary: Pans.
      topic: housing
      area: accommodation
      basis: local
      how-to-get: Ask.
      sources: []
      reviewed: 2026-11-21
      review-by: 2026-12-01
      ---

      """
    #expect(
      try said(on: "2026-12-01", adding: pack) == [
        "Content/anytown/local-offers/pack.md:10:12 warning out-of-date: 'Starter pack' had to be "
          + "checked again by 1 December 2026"
      ])
  }

  @Test func `out-of-date: a partner service ages like a contact`() throws {
    let service = """
      -- Content/england/partner-services/shelter.md --
      ---
      title: Shelter
      organisation: Shelter
      summary: Advice.
      topic: housing
      contacts: [help-at-hand]
      assured: 2026-05-21
      ---

      """
    #expect(
      try said(on: "2026-11-21", adding: service) == [
        "Content/england/partner-services/shelter.md:7:10 warning out-of-date: 'Shelter' had to be "
          + "checked again by 21 November 2026"
      ])
  }

  @Test func `impossible-check: a day that is to come is no check`() throws {
    #expect(
      try said(
        on: "2026-11-21", replacing: "reviewed: 2026-11-21\nreview-by: 2027-05-21\n---\n\n## When",
        with: "reviewed: 2027-11-21\nreview-by: 2028-05-21\n---\n\n## When") == [
          "\(home):16:11 error impossible-check: nobody can have checked this on 21 November 2027: "
            + "that day is to come"
        ])
    #expect(
      try said(
        on: "2026-11-21", replacing: "phone: 0800 528 0731\n  checked: 2026",
        with: "phone: 0800 528 0731\n  checked: 2062") == [
          "\(helpline):4:12 error impossible-check: nobody can have checked this on "
            + "21 November 2062: that day is to come"
        ])
  }

  @Test func `impossible-check: the next check comes after the last one`() throws {
    #expect(
      try said(
        on: "2026-11-21", replacing: "contact: ask\nreviewed: 2026-11-21\nreview-by: 2027-05-21",
        with: "contact: ask\nreviewed: 2025-11-21\nreview-by: 2025-05-21"
      ).contains(
        "\(added):4:12 error impossible-check: the next check, 21 May 2025, does not come after the "
          + "last one"))
  }

  @Test(arguments: [
    ("2026-11-21", "2026-11-21", 0), ("2026-11-26", "2027-04-01", 126),
    ("2024-02-28", "2024-03-01", 2), ("2023-02-28", "2023-03-01", 1),
    ("2027-01-01", "2026-12-31", -1), ("2000-01-01", "2100-01-01", 36525),
  ])
  func `days are counted by the calendar`(_ one: String, _ other: String, _ days: Int) throws {
    #expect(try #require(Day(one)).days(to: try #require(Day(other))) == days)
  }
}
