import Diagnostics
import TestSupport
import Testing

@testable import OfferContent

/// Nothing in a file of Content leads to one person.
@Suite struct PersonalDataTests {
  private let added = "Content/anytown/entitlements/home.md"

  private func lines(of words: String) -> [String] {
    Anytown.report(replacing: "We pay it in two parts.", with: words).lines
  }

  @Test(arguments: [
    ("Write to jo.bloggs@anytown.gov.uk.", 10, "'jo.bloggs@anytown.gov.uk' is an e-mail address"),
    ("Ring 01632 960 983 first.", 6, "'01632 960 983' is a telephone number"),
    ("Ring [us](tel:+441632960983).", 15, "'+441632960983' is a telephone number"),
    ("Ring (01632) 960983.", 7, "'01632) 960983' is a telephone number"),
  ])
  func `personal-data: who can be reached is a contact`(words: String, column: Int, said: String) {
    #expect(
      lines(of: words) == [
        "\(added):7:\(column) error personal-data: \(said) of none of the contacts"
      ])
  }

  @Test(arguments: [
    (
      "It says AB 12 34 56 C.", 9, "'AB 12 34 56 C' looks like somebody's National Insurance number"
    ),
    ("It says AB123456C.", 9, "'AB123456C' looks like somebody's National Insurance number"),
    ("She was born on 3 May 2005.", 17, "'3 May 2005' looks like somebody's date of birth"),
    ("DOB: 03/05/2005", 6, "'03/05/2005' looks like somebody's date of birth"),
    ("Date of birth 2005-05-03", 15, "'2005-05-03' looks like somebody's date of birth"),
    ("It is case number 123456.", 19, "'123456' looks like the number of somebody's case"),
    ("NHS number: 9434765919.", 13, "'9434765919' looks like the number of somebody's case"),
  ])
  func `personal-data: nobody can be told from a number`(
    words: String, column: Int, said: String
  ) {
    #expect(lines(of: words) == ["\(added):7:\(column) error personal-data: \(said)"])
  }

  @Test(arguments: [
    "Ring 0800 528 0731 or 116 123.", "It was in Space@Anytown.",
    "See [the guide](https://www.gov.uk/guide/01632960983).",
    "You were born between 1 September 2002 and 2 January 2011.",
    "Case numbers rose in 2021 and 2022.", "Ask from 2026-11-21 on.", "It is form AB 12.",
  ])
  func `contacts, addresses of the web and dates are nobody's`(words: String) {
    #expect(lines(of: words) == [])
  }

  @Test(arguments: [
    ("Ask Mrs Bloggs.", 9, "Bloggs"), ("Ask Dr. Jo Bloggs.", 9, "Jo Bloggs"),
    ("Ask for Jo.", 9, "Jo"), ("Speak to **Jo Bloggs**.", 12, "Jo Bloggs"),
    ("Your adviser Jo helps.", 14, "Jo"),
    ("Your manager, Jo Bloggs, helps.", 15, "Jo Bloggs"),
    ("Contact: Jo Bloggs-Smith", 10, "Jo Bloggs-Smith"), ("My PA Jo is good.", 7, "Jo"),
    ("Your social worker Siân’s team.", 20, "Siân’s"),
  ])
  func `person-name: a name behind a title or role is a person's`(
    words: String, column: Int, name: String
  ) {
    #expect(
      lines(of: words) == [
        "\(added):7:\(column) error person-name: '\(name)' looks like the name of a person"
      ])
  }

  @Test(arguments: [
    "Contact Help at Hand.", "Ask for Anytown.", "Your adviser. Jo is a name.",
    "Ask your manager, Parks or the library.", "Speak to Leaving care team.", "Contact Us",
    "Ask for one Monday.", "You can contact I think.",
  ])
  func `names of contacts and places are not a person's`(words: String) {
    #expect(lines(of: words) == [])
  }

  @Test func `personal-data and person-name: spreadsheets, data and comments are public too`() {
    #expect(
      Anytown.report(
        replacing: "leaving-care-team:\n",
        with: "# Ask for Jo, 01632 960983\nleaving-care-team:\n",
        adding: "-- Content/anytown/data/people.csv --\nmanager,pledge\nJo,jo@anytown.gov.uk\n"
      ).lines.filter { !$0.contains("unused-file") } == [
        "Content/anytown/data/contacts.yaml:1:11 error person-name: 'Jo' looks like the name of a "
          + "person",
        "Content/anytown/data/contacts.yaml:1:15 error personal-data: '01632 960983' is a telephone "
          + "number of none of the contacts",
        "Content/anytown/data/people.csv:2:4 error personal-data: 'jo@anytown.gov.uk' is an e-mail "
          + "address of none of the contacts",
      ])
  }

  @Test func `a contact's own lines are published`() {
    #expect(
      Anytown.report(
        replacing: "website: https://www.gov.uk/find-local-council",
        with: "phone: 01632 960983\n  email: team@anytown.gov.uk\n  address: 1 High Street"
      ).lines == [])
  }

  @Test func `a fault in the contacts is told once, and not by each number`() {
    let report = Anytown.report(
      replacing: "name: Leaving care team\n", with: "nmae: Leaving care team\n",
      adding:
        "-- Content/anytown/pages/us.md --\n---\ntitle: Us\nsummary: Ring 01632 960983.\n---\n")
    #expect(!report.diagnostics.contains { $0.rule.id == "personal-data" })
  }
}
