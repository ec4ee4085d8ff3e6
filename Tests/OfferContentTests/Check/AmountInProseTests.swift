import Diagnostics
import TestSupport
import Testing

@testable import OfferContent

/// Sums in prose are the sums of the data.
@Suite struct AmountInProseTests {
  private let added = "Content/anytown/entitlements/home.md"
  private let amounts = "Content/england/data/amounts.yaml"

  private let files = """
    -- Content/anytown/data/amounts.yaml --
    old-allowance:
      title: Home money before 2023
      value: £2,000
      replaced-by: home-allowance
      as-of: 2023-03-31
      review-by: 2027-04-01
      source: {title: Guidance, checked: 2026-11-21}
    bus-pass:
      title: Bus pass
      keywords: [travel card]
      value: up to £25 a month
      as-of: 2026-04-01
      review-by: 2027-04-01
      source: {title: Our policy, checked: 2026-11-21}

    """

  private func report(of words: String, adding more: String = "") -> Report {
    Anytown.report(
      replacing: "We pay it in two parts.", with: words + "\n\n{{bus-pass}} {{old-allowance}}",
      adding: files + more)
  }

  @Test func `wrong-amount: beside its title or keyword, a sum is the amount's`() {
    #expect(
      report(of: "The setting-up-home allowance is £2,500.").lines == [
        "\(added):7:34 error wrong-amount: £2,500 is said here, but 'Setting-up-home allowance' is £3,000"
      ])
    #expect(
      report(of: "- Travel cards: £30\n- Something else: £30\n\n").lines == [
        "\(added):7:17 error wrong-amount: £30 is said here, but 'Bus pass' is up to £25 a month"
      ])
    #expect(
      report(of: "The bus pass and the setting-up-home allowance: £1").inReadingOrder.first?.help
        == "write '{{bus-pass}}' or '{{home-allowance}}'; a sum for something else stands in a paragraph or "
        + "row of its own")
  }

  @Test func `wrong-amount: a row of a table and of a spreadsheet is held to it`() {
    #expect(
      report(of: "Table: T\n\n| What | Sum |\n| - | - |\n| Bus pass | £20 |\n| Food | £9 |\n\n")
        .lines == [
          "\(added):11:14 error wrong-amount: £20 is said here, but 'Bus pass' is up to £25 a month"
        ])
    let list = "-- Content/anytown/data/sums.csv --\nWhat,Sum\nBus pass,£20\nFood,£9\n"
    #expect(
      report(of: "Table: T\n\n```table sums\n```\n\n", adding: list).lines == [
        "Content/anytown/data/sums.csv:2:1 error wrong-amount: £20 is said here, but 'Bus pass' is up to £25 "
          + "a month"
      ])
  }

  @Test func `typed-amount: a sum of the data is named`() {
    let found = report(of: "The setting-up-home allowance is £3,000.")
    #expect(
      found.lines == [
        "\(added):7:34 warning typed-amount: £3,000 is typed here, and stands in the data"
      ])
    #expect(
      found.inReadingOrder.first?.help
        == "write '{{home-allowance}}', or give another sum that is the same a name in amounts.yaml"
    )
    // An earlier value is not wrong; it has a name of its own.
    #expect(
      report(of: "Once the setting-up-home allowance was £2000.00.").inReadingOrder.map(\.help) == [
        "write '{{old-allowance}}', or give another sum that is the same a name in amounts.yaml"
      ])
  }

  @Test(arguments: [
    "We paid £53m and £2 million for the setting-up-home allowance.", "Food costs £9.",
    "The setting-up-home allowance is {{home-allowance}}.\n\nFood costs £9.",
  ])
  func `sums of nothing in the data are left alone`(words: String) {
    #expect(report(of: words).lines == [])
  }

  @Test func `unknown-record: the sum that took another's place is there`() {
    let wrong = files.split(separator: "replaced-by: home-allowance")
      .joined(separator: "replaced-by: home-alowance")
    let report = Anytown.report(
      replacing: "We pay it in two parts.", with: "{{bus-pass}} {{old-allowance}}", adding: wrong)
    #expect(
      report.lines == [
        "Content/anytown/data/amounts.yaml:4:16 error unknown-record: there is no sum called 'home-alowance'"
      ])
  }
}
