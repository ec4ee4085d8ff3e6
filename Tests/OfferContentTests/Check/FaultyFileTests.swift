import Diagnostics
import TestSupport
import Testing

@testable import OfferContent

/// A fault in one file is told once, and not again by every file that refers to it.
@Suite struct FaultyFileTests {
  private func faults(
    replacing old: String, with new: String, adding files: String = ""
  ) -> [String] {
    Anytown.report(replacing: old, with: new, adding: files).lines
      .map { String($0.prefix { $0 != ":" }) }
  }

  @Test func `a contact with a wrong day is still a contact`() {
    #expect(
      faults(
        replacing: "phone: 0800 528 0731\n  checked: 2026-11-21",
        with: "phone: 0800 528 0731\n  checked: 2026-13-45")
        == ["Content/england/data/contacts.yaml"])
  }

  @Test func `a quote left open in the contacts is one fault`() {
    #expect(
      faults(replacing: "name: Leaving care team", with: "name: \"Leaving care team")
        == ["Content/anytown/data/contacts.yaml"])
  }

  @Test(arguments: [
    ("value: £3,000", "valeu: £3,000", "amounts"), ("term: personal", "trem: personal", "glossary"),
    ("title: Former relevant", "tilte: Former relevant", "statuses"),
  ])
  func `a misspelt field in a data file is told there only`(
    written: String, meant: String, name: String
  ) {
    let faults = faults(replacing: written, with: meant)
    #expect(Set(faults) == ["Content/england/data/\(name).yaml"])
  }

  @Test func `a part given to a contact that there is not is told where it is given`() {
    #expect(
      faults(replacing: "  ask: leaving-care-team", with: "  ask: leaving-care")
        == ["Content/anytown/council.yaml"])
  }

  @Test func `a list with an uneven row is still a list`() {
    #expect(
      faults(
        replacing: "We pay it in two parts.", with: "Table: Routes\n\n```table routes\n```",
        adding: "-- Content/anytown/data/routes.csv --\nRoute,Places\nCollege\n")
        == ["Content/anytown/data/routes.csv"])
  }

  @Test func `a list that a page with a fault may show is not said to be unused`() {
    #expect(
      faults(
        replacing: "contact: ask", with: "contcat: ask",
        adding: "-- Content/anytown/data/routes.csv --\nRoute,Places\nCollege,8\n")
        == ["Content/anytown/entitlements/home.md"])
  }
}
