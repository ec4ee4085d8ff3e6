import Diagnostics
import TestSupport
import Testing

@testable import OfferContent

@Suite struct FieldRuleTests {
  private func expect(
    _ old: String, _ new: String, _ expected: String..., help: String? = nil,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    let report = Anytown.report(replacing: old, with: new)
    #expect(report.lines == expected, sourceLocation: sourceLocation)
    if let help {
      #expect(report.inReadingOrder.first?.help == help, sourceLocation: sourceLocation)
    }
  }

  private let home = "Content/england/entitlements/home.md"

  @Test func `unknown-key: a misspelt key names the nearest`() {
    expect(
      "basis: guidance", "basis: guidance\nkeyword: x",
      "\(home):7:1 error unknown-key: an entitlement has no field called 'keyword'",
      help: "write 'keywords'")
  }

  @Test func `unknown-key: where none is near, each key there is stands once`() {
    expect(
      "example: true", "example: true\nnickname: x",
      "Content/anytown/council.yaml:6:1 error unknown-key: "
        + "'council.yaml' has no field called 'nickname'",
      help: "use one of: address, contacts, example, forms, name, nation, place, places, site-title"
    )
  }

  @Test func `unknown-key: a council's page may not set what the national one sets`() {
    let path = "Content/anytown/entitlements/home.md"
    expect(
      "contact: ask\n", "contact: ask\ntitle: Our own\n",
      "\(path):3:1 error unknown-key: 'title' is set by the national page of the same name",
      help: "take it out here: a council's page only adds to the national one")
  }

  @Test func `missing-key: what every page of a kind needs is said`() {
    expect(
      "summary: Furniture and a cooker.\n", "",
      "\(home):2:1 error missing-key: an entitlement needs the field 'summary'")
  }

  @Test func `missing-key: a key without a value is said`() {
    expect(
      "summary: Furniture and a cooker.", "summary:",
      "\(home):3:8 error missing-key: 'summary' has no value")
  }

  @Test func `wrong-kind: a list in the place of words is said`() {
    expect(
      "summary: Furniture and a cooker.", "summary: [a, b]",
      "\(home):3:10 error wrong-kind: 'summary' must be words")
  }

  @Test func `wrong-kind: words in the place of a number are said`() {
    expect(
      "helplines: [help-at-hand]",
      "helplines: [help-at-hand]\nthresholds:\n  review-warning-days: two months",
      "Content/england/nation.yaml:14:24 error wrong-kind: 'review-warning-days' must be a number",
      help: "write a whole number, such as 25")
  }

  @Test func `a threshold that nation.yaml does not give is as the program has it`() throws {
    let offer = try #require(
      Anytown.offer(
        replacing: "helplines: [help-at-hand]",
        with: "helplines: [help-at-hand]\nthresholds:\n  review-warning-days: 30"))
    var expected = Nation.Thresholds()
    expected.reviewWarningDays = 30
    #expect(offer.nation.thresholds == expected)
  }

  @Test func `wrong-kind: words in the place of a record are said`() {
    expect(
      "who:\n  statuses: [former-relevant]\n  ages: 16-24", "who: everybody",
      "\(home):7:6 error wrong-kind: 'who' must be a record")
  }

  @Test func `wrong-day: a day that the calendar does not have is said`() {
    expect(
      "review-by: 2027-05-21\n---\n\n##", "review-by: 2026-13-45\n---\n\n##",
      "\(home):17:12 error wrong-day: there is no day '2026-13-45' in the calendar",
      help: "write the day as year-month-day, such as 2027-05-21")
  }

  @Test func `wrong-day: a day written otherwise is said`() {
    expect(
      "review-by: 2027-05-21\n---\n\n##", "review-by: May 2027\n---\n\n##",
      "\(home):17:12 error wrong-day: 'May 2027' is not a day as 'review-by' needs it")
  }

  @Test func `unknown-choice: a value that is none of the set names the nearest`() {
    expect(
      "basis: guidance", "basis: guidence",
      "\(home):6:8 error unknown-choice: 'guidence' is not one of the values of 'basis'",
      help: "write 'guidance'")
  }

  @Test func `unknown-choice: yes is neither true nor false`() {
    expect(
      "example: true", "example: yes",
      "Content/anytown/council.yaml:5:10 error unknown-choice: 'yes' is not one of the values of "
        + "'example'",
      help: "use one of: false, true")
  }

  @Test(arguments: ["24-16", "young", "16-", "-24", "16-24-25", "16-200"])
  func `wrong-ages: ages that are none are said`(_ ages: String) {
    expect(
      "ages: 16-24", "ages: \(ages)",
      "\(home):9:9 error wrong-ages: '\(ages)' is neither an age nor a first and a last age")
  }

  @Test(arguments: ["www.gov.uk", "javascript:alert(1)", "https://", "https://a b"])
  func `wrong-address: an address that no browser can follow is said`(_ address: String) {
    expect(
      "url: https://www.gov.uk/guidance", "url: \(address)",
      "\(home):14:10 error wrong-address: '\(address)' is not the address of a website")
  }

  @Test(arguments: [
    "forum", "/forum.html", "../forum.html", "https://a.org/b.html", "a b.html", ".html",
    "a//b.html", "a/b/c/d.html", "A.html",
  ])
  func `wrong-address: an old address that is no page's address is said`(_ address: String) {
    expect(
      "basis: guidance", "basis: guidance\nmoved-from: \"\(address)\"",
      "\(home):7:13 error wrong-address: '\(address)' is not an address that a page of this offer "
        + "can have had")
  }

  @Test func `wrong-address: a telephone number has digits and spaces`() {
    expect(
      "phone: 0800 528 0731", "phone: ask at the desk",
      "Content/england/data/contacts.yaml:3:10 error wrong-address: 'ask at the desk' is not a "
        + "number that a phone can call")
  }

  @Test func `wrong-id: the name of a record can be part of an address`() {
    expect(
      "personal-adviser:\n", "Personal_Adviser:\n",
      "Content/england/data/glossary.yaml:1:1 error wrong-id: 'Personal_Adviser' cannot be the "
        + "name of a record")
  }

  @Test func `uneven-table: a row with too few cells is found`() {
    let report = Anytown.report(
      adding: "-- Content/anytown/data/visits.csv --\nservice,pledge\n"
        + "Parks,\"An interview,\nat least\"\nLeisure\n")
    #expect(
      report.lines == [
        "Content/anytown/data/visits.csv:1:1 warning unused-file: no page shows this file",
        "Content/anytown/data/visits.csv:4:1 error uneven-table: this row has 1 cells and the "
          + "list has 2 columns",
      ])
  }

  @Test func `wrong-id and duplicate-id: a topic's name is part of one address`() {
    let topic = "  - id: housing\n    title: Housing\n    summary: A place to live.\n"
    let report = Anytown.report(
      replacing: topic,
      with: topic + topic + "  - id: At home\n    title: Home\n    summary: A place to live.\n")
    #expect(
      report.lines == [
        "Content/england/nation.yaml:6:9 error duplicate-id: 'housing' is the name of another record",
        "Content/england/nation.yaml:9:9 error wrong-id: 'At home' cannot be the name of a record",
      ])
  }
}
