import Diagnostics
import TestSupport
import Testing

@testable import OfferContent

@Suite struct OfferRuleTests {
  private let home = "Content/england/entitlements/home.md"
  private let added = "Content/anytown/entitlements/home.md"

  private func expect(
    _ report: Report, _ expected: String..., help: String? = nil,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    #expect(report.lines == expected, sourceLocation: sourceLocation)
    if let help {
      #expect(report.inReadingOrder.first?.help == help, sourceLocation: sourceLocation)
    }
  }

  @Test func `unknown-record: a name in braces that there is not names the nearest`() {
    expect(
      Anytown.report(replacing: "\"At least {{home-allowance}}\"", with: "\"{{home-alowance}}\""),
      "\(home):10:10 error unknown-record: there is no sum, contact or word called 'home-alowance'",
      help: "write '{{home-allowance}}'")
  }

  @Test func `dead-search-word: what people mean by a word of the search stands on a page`() {
    let words = "Content/england/data/search-words.yaml"
    expect(
      Anytown.report(adding: "-- \(words) --\n- words: [digs]\n  means: [furniture, lottery]\n"),
      "\(words):2:22 warning dead-search-word: no page has 'lottery' in its title, summary or keywords"
    )
    expect(Anytown.report(adding: "-- \(words) --\n- words: [digs]\n  means: [furniture]\n"))
  }

  @Test func `dead-link: a link to a file that there is not says which there is`() {
    expect(
      Anytown.report(replacing: "(../pages/about.md)", with: "(../pages/abuot.md)"),
      "\(home):22:39 error dead-link: there is no file 'Content/england/pages/abuot.md'",
      help: "link to '../pages/about.md'")
  }

  @Test func `dead-link: no page is named where none has a name like it`() {
    expect(
      Anytown.report(replacing: "We pay it in two parts.", with: "See [us](ask.md)."),
      "\(added):7:10 error dead-link: there is no file 'Content/anytown/entitlements/ask.md'",
      help: "link to a page or picture that there is, or write the page")
  }

  @Test func `dead-link: a national page is led to national pages only`() {
    expect(
      Anytown.report(replacing: "(../pages/about.md)", with: "(hone.md)"),
      "\(home):22:39 error dead-link: there is no file 'Content/england/entitlements/hone.md'",
      help: "link to 'home.md'")
  }

  @Test func `dead-link: a council's link to a national page goes through the nation's folder`() {
    expect(
      Anytown.report(
        replacing: "We pay it in two parts.", with: "See [privacy](../pages/privacy.md)."),
      "\(added):7:15 error dead-link: there is no file 'Content/anytown/pages/privacy.md'",
      help: "link to '../../england/pages/privacy.md'")
  }

  @Test func `dead-link: a national page cannot link to one council's page`() {
    expect(
      Anytown.report(
        replacing: "(../pages/about.md)", with: "(../../anytown/pages/us.md)",
        adding: "-- Content/anytown/pages/us.md --\n---\ntitle: Us\nsummary: We.\n---\n"),
      "\(home):22:39 error dead-link: a national page cannot link to "
        + "'Content/anytown/pages/us.md', which other councils do not have")
  }

  @Test func `dead-link: a heading that the page does not have names the nearest`() {
    expect(
      Anytown.report(
        replacing: "We pay it in two parts.",
        with: "See [when](../../england/entitlements/home.md#when-you-got-it)."),
      "\(added):7:12 error dead-link: '\(home)' has no heading '#when-you-got-it'",
      help: "write 'when-you-get-it'")
  }

  @Test
  func `missing-image and unused-file: pictures that are shown are there, and the other way round`()
  {
    let picture = SourceFile(path: "Content/anytown/images/key.png", contents: .bytes([1]))
    let sources = Anytown.sources(
      replacing: "We pay it in two parts.", with: "![Two keys](../images/keys.png)")
    expect(
      Anytown.report(on: SourceTree(sources.files + [picture])),
      "\(added):7:1 error missing-image: there is no picture 'Content/anytown/images/keys.png'",
      "Content/anytown/images/key.png:1:1 warning unused-file: no page shows this file",
      help: "use 'Content/anytown/images/key.png'")
  }

  @Test func `unknown-contact: a contact or part that there is not names the nearest`() {
    expect(
      Anytown.report(replacing: "contact: ask\n", with: "contact: asks\n"),
      "\(added):2:10 error unknown-contact: there is no contact called 'asks'",
      help: "write 'ask'")
  }

  @Test func `unknown-table: a list that there is not names the nearest`() {
    expect(
      Anytown.report(
        replacing: "We pay it in two parts.", with: "Table: Pledges\n\n```table visit\n```",
        adding: "-- Content/anytown/data/visits.csv --\nservice,pledge\nParks,Interview\n"),
      "Content/anytown/data/visits.csv:1:1 warning unused-file: no page shows this file",
      "\(added):9:10 error unknown-table: there is no list called 'visit'")
  }

  @Test func `unknown-name: topics, areas and statuses are those of the nation`() {
    expect(
      Anytown.report(replacing: "topic: housing", with: "topic: [housing, housng]"),
      "\(home):4:18 error unknown-name: there is no topic called 'housng'",
      help: "write 'housing'")
    expect(
      Anytown.report(replacing: "area: accommodation", with: "area: acommodation"),
      "\(home):5:7 error unknown-name: there is no area called 'acommodation'",
      help: "write 'accommodation'")
    expect(
      Anytown.report(replacing: "[former-relevant]", with: "[formerly-relevant]"),
      "\(home):8:14 error unknown-name: there is no status called 'formerly-relevant'",
      help: "write 'former-relevant'")
  }

  @Test func `no-source: what the law or a scheme gives says where it stands`() {
    let sources =
      "sources:\n  - title: Guidance\n    url: https://www.gov.uk/guidance\n    checked: 2026-11-21\n"
    expect(
      Anytown.report(replacing: sources, with: ""),
      "\(home):2:8 error no-source: 'Money for your first home' does not say where it stands")
  }

  @Test func `to-confirm: on a worked example it is a note`() {
    expect(
      Anytown.report(
        replacing: "reviewed: 2026-11-21", with: "to-confirm:\n  - The sum.\nreviewed: 2026-11-21"),
      "\(home):17:5 note to-confirm: 'Money for your first home' waits to be confirmed")
  }

  @Test func `to-confirm: on a council's own site it is an error, a contact's too`() {
    let own = Anytown.archive.split(separator: "example: true").joined(separator: "example: false")
    let sources = own.split(separator: "website: https://www.gov.uk/find-local-council")
      .joined(separator: "phone: to-confirm")
    #expect(
      Anytown.report(on: SourceTree(archive: sources)).lines == [
        "Content/anytown/data/contacts.yaml:3:10 error to-confirm: 'Leaving care team' waits to be "
          + "confirmed"
      ])
  }

  @Test func `duplicate-address: an old address cannot be another page's`() {
    expect(
      Anytown.report(
        replacing: "summary: Furniture and a cooker.",
        with: "summary: Furniture and a cooker.\nmoved-from: [about.html, money.html]"),
      "\(home):4:14 error duplicate-address: the address 'about.html' belongs to another page")
  }

  @Test func `duplicate-address: a page cannot take the place of one that the program makes`() {
    expect(
      Anytown.report(
        adding: "-- Content/anytown/pages/a-z.md --\n---\ntitle: A\nsummary: B.\n---\n"),
      "Content/anytown/pages/a-z.md:2:8 error duplicate-address: the program makes a page of its "
        + "own at 'a-z.html'")
    expect(
      Anytown.report(
        replacing: "summary: Furniture and a cooker.",
        with: "summary: Furniture and a cooker.\nmoved-from: topics/housing.html"),
      "\(home):4:13 error duplicate-address: the program makes a page of its own at "
        + "'topics/housing.html'")
  }

  @Test func `duplicate-id: a name belongs to one record`() {
    expect(
      Anytown.report(
        replacing: "leaving-care-team:\n  name",
        with: "help-at-hand:\n  name: Ours\n"
          + "  checked: 2026-11-21\nleaving-care-team:\n  name"),
      "Content/anytown/data/contacts.yaml:1:1 error duplicate-id: 'help-at-hand' is the name of "
        + "another record")
  }

  private let ownAmount = """
    -- Content/anytown/data/amounts.yaml --
    home-allowance:
      title: Our allowance
      value: SUM
      as-of: 2026-04-01
      review-by: 2027-04-01
      source: {title: Our policy, checked: 2026-11-21}

    """

  private func reportOnOwnAmount(_ sum: String) -> Report {
    let file = ownAmount.split(separator: "SUM").joined(separator: sum)
    return Anytown.report(adding: file)
  }

  @Test func `take-away: a council's sum may not be below the national minimum`() {
    expect(
      reportOnOwnAmount("£2,999.99"),
      "Content/anytown/data/amounts.yaml:3:10 error take-away: '£2,999.99' is less than the "
        + "national minimum, which is £3,000")
    expect(reportOnOwnAmount("£3,000"))
    expect(reportOnOwnAmount("£3,500"))
  }

  @Test func `take-away: a sum that a council's page types may not be below it either`() {
    expect(
      Anytown.report(replacing: "contact: ask\n", with: "contact: ask\namount: £2,000\n"),
      "\(added):1:1 error take-away: '£2,000' is less than the national minimum, which is £3,000")
  }

  @Test(arguments: ["18-24", "16-21", "18+"])
  func `take-away: a council's ages may not leave out anybody`(_ ages: String) {
    expect(
      Anytown.report(replacing: "contact: ask\n", with: "contact: ask\nwho:\n  ages: \(ages)\n"),
      "\(added):4:9 error take-away: these ages leave out people whom the national page includes: "
        + "16-24")
  }

  @Test func `take-away: a council's ages may be wider`() {
    expect(
      Anytown.report(replacing: "contact: ask\n", with: "contact: ask\nwho:\n  ages: 15-26\n"))
  }

  @Test func `nobody-to-ask: the council says whom to ask`() {
    expect(
      Anytown.report(replacing: "contacts:\n  ask: leaving-care-team\n", with: ""),
      "Content/anytown/council.yaml:1:1 error nobody-to-ask: council.yaml does not say whom to ask",
      "\(added):2:10 error unknown-contact: there is no contact called 'ask'")
  }

  @Test func `missing-page: privacy is there`() {
    expect(
      Anytown.report(replacing: "england/pages/privacy.md", with: "england/pages/private.md"),
      "Content/anytown/council.yaml:1:1 error missing-page: there is no page 'privacy'",
      help: "write Content/england/pages/privacy.md")
  }

  @Test func `unknown-nation: a council's nation has a folder`() {
    expect(
      Anytown.report(replacing: "nation: england", with: "nation: englnd"),
      "Content/anytown/council.yaml:4:9 error unknown-nation: there is no nation called 'englnd'",
      help: "write 'england'")
  }

  @Test func `a council's page adds to the national one of its name`() throws {
    let offer = try #require(Anytown.offer())
    let home = try #require(offer.entitlements.first)
    #expect(offer.entitlements.count == 1)
    #expect(home.page.title.value == "Money for your first home")
    #expect(home.addition?.contact?.value == "ask")
    #expect(offer.contact("ask")?.name == "Leaving care team")
    #expect(home.addition?.page.body.plainText { _ in nil } == "We pay it in two parts.")
  }

  @Test func `duplicate-address: two services of one name have one address`() {
    let service =
      "---\ntitle: Help\norganisation: Help\nsummary: Help.\ntopic: housing\n"
      + "assured: 2026-11-21\n---\n"
    expect(
      Anytown.report(
        adding: "-- Content/anytown/partner-services/help.md --\n\(service)"
          + "-- Content/england/partner-services/help.md --\n\(service)"),
      "Content/anytown/partner-services/help.md:2:8 error duplicate-address: the address "
        + "'partner-services/help.html' belongs to another page",
      help: "give this file or the other one another name")
  }

  @Test func `unknown-record and dead-link: steps are held to the same rules as other words`() {
    expect(
      Anytown.report(
        replacing: "We pay it in two parts.",
        with: "```steps\nAsk for {{nothing}}.\nRead [more about us](us.md).\n```"),
      "\(added):8:9 error unknown-record: there is no sum, contact or word called 'nothing'",
      "\(added):9:22 error dead-link: there is no file 'Content/anytown/entitlements/us.md'")
  }

  @Test func `unknown-record: general advice and what changed are held to the same rules`() {
    let change =
      "-- Content/anytown/data/changes.yaml --\n- date: 2026-11-21\n  what: A {{new-thing}}.\n"
    expect(
      Anytown.report(
        replacing: "if-told-no: Ask why in writing.", with: "if-told-no: Ask your {{mentor}}.",
        adding: change),
      "Content/anytown/data/changes.yaml:2:11 error unknown-record: there is no sum, contact or "
        + "word called 'new-thing'",
      "Content/england/nation.yaml:11:22 error unknown-record: there is no sum, contact or word "
        + "called 'mentor'")
  }

  @Test func `unused-file: data that no page shows is said`() {
    let amounts =
      Anytown.archive.split(separator: "-- ").first { $0.contains("amounts.yaml") } ?? ""
    let other = amounts.split(separator: "home-allowance:").joined(separator: "rent:")
      .split(separator: "england").joined(separator: "anytown")
    expect(
      Anytown.report(adding: "-- \(other)-- Content/anytown/data/glossary.yaml --\n"),
      "Content/anytown/data/amounts.yaml:1:1 warning unused-record: nothing names the sum 'rent'",
      "Content/anytown/data/glossary.yaml:1:1 warning unused-file: no page shows this file")
  }

  @Test func `unused-record: a sum, a word or a contact that nothing names is said`() {
    let report = Anytown.report(
      replacing: "-- Content/england/entitlements/home.md --",
      with: "eet:\n  term: EET\n  meaning: Work or learning.\n"
        + "-- Content/england/entitlements/home.md --",
      adding: "-- Content/anytown/data/amounts.yaml --\nrent:\n  title: Rent\n  value: £1\n"
        + "  as-of: 2026-11-21\n  review-by: 2027-11-21\n"
        + "  source: {title: A, checked: 2026-11-21}\n")
    expect(
      report,
      "Content/anytown/data/amounts.yaml:1:1 warning unused-record: nothing names the sum 'rent'",
      "Content/england/data/glossary.yaml:4:1 warning unused-record: nothing names the word 'eet'",
      help: "name it in words as '{{rent}}', or take it away")
    expect(
      Anytown.report(
        replacing: "  checked: 2026-11-21\n-- Content/anytown/entitlements/home.md --",
        with: "  checked: 2026-11-21\nnobody:\n  name: Nobody\n  checked: 2026-11-21\n"
          + "-- Content/anytown/entitlements/home.md --"),
      "Content/anytown/data/contacts.yaml:5:1 warning unused-record: nothing names the contact 'nobody'"
    )
  }

  @Test func `unused-record: of a list that is shown a piece at a time, each piece is shown`() {
    let rows =
      "-- Content/anytown/data/outcomes.csv --\nid,chart,label,as-of,value,unit,base,report,note\n"
      + "one,eet,In work,2021,50,percent,,A report,\ntwo,neet,Not in work,2021,50,percent,,A report,\n"
    expect(
      Anytown.report(
        replacing: "We pay it in two parts.",
        with: "We pay it in two parts.\n\nTable: Work\n\n```chart eet\n```", adding: rows),
      "Content/anytown/data/outcomes.csv:3:5 warning unused-record: nothing names the chart 'neet'",
      help: "show it on a page, or take it away")
    expect(
      Anytown.report(adding: rows),
      "Content/anytown/data/outcomes.csv:1:1 warning unused-file: no page shows this file")
  }

  @Test func `unused-record: what another council names of the nation's is used`() {
    let eet = "eet:\n  term: EET\n  meaning: Work or learning.\n"
    let page = "-- Content/england/entitlements/home.md --"
    let neighbour =
      "-- Content/oldtown/council.yaml --\nname: A\nplace: A\nsite-title: A\nnation: england\n"
      + "example: true\ncontacts: {ask: help-at-hand}\n-- Content/oldtown/pages/eet.md --\n"
      + "---\ntitle: A\nsummary: B.\n---\n"
    expect(
      Anytown.report(replacing: page, with: eet + page, adding: neighbour + "About {{eet}}.\n"))
    expect(
      Anytown.report(replacing: page, with: eet + page, adding: neighbour + "About street-eet.\n"),
      "Content/england/data/glossary.yaml:4:1 warning unused-record: nothing names the word 'eet'")
  }

  @Test func `unused-file: a nation that no council belongs to is said`() {
    expect(
      Anytown.report(
        adding: "-- Content/wales/nation.yaml --\nname: Wales\nif-told-no: Ask.\nhelplines: [a]\n"),
      "Content/wales/nation.yaml:1:1 warning unused-file: no council belongs to this nation, so "
        + "nothing in its folder is shown")
  }

  @Test func `to-confirm: what a council adds is named by the national page's title`() {
    expect(
      Anytown.report(replacing: "contact: ask\n", with: "contact: ask\nto-confirm: The sum.\n"),
      "\(added):3:13 note to-confirm: 'Money for your first home' waits to be confirmed")
  }
}
