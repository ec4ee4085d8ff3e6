import Testing

@testable import OfferForms

/// What somebody types into an engine that reads no file of ours.
struct BuildSheetTests {
  private let sheet = BuildSheet(of: .referral())

  private func row(_ id: String, in part: BuildSheet.Part = .item) throws -> BuildSheet.Row {
    try #require(sheet.rows.first { $0.part == part && $0.id == id }, "\(id)")
  }

  @Test func `items stand in the order of the page`() {
    #expect(
      sheet.rows.filter { $0.part == .item }.map(\.id) == [
        "group-1", "age", "full_name", "email", "goal", "agree-triage", "consent-share-college",
        "start_date", "consent-share-health", "support", "routes",
      ])
  }

  @Test func `a question behind a consent says that its answer is thrown away without a yes`()
    throws
  {
    let row = try row("start_date")
    #expect(row.rule.hasPrefix("Ask it only after yes to 'consent-share-college'."))
    #expect(row.required == "only after yes")
    #expect(try self.row("full_name").required == "yes")
  }

  @Test func `a consent is sent on no, an agreement is not`() throws {
    #expect(try row("consent-share-college").rule.contains("On no the form is sent all the same."))
    let agreement = try row("agree-triage").rule
    #expect(agreement.contains("On no nothing is sent."))
    #expect(agreement.contains("keep no consent record"))
  }

  @Test func `who is too young is told so, and nothing is kept`() throws {
    let rule = try row("age").rule
    #expect(rule.contains("Who is under 18 sees the page 'under-age', and nothing is kept."))
    #expect(rule.contains("Of who is under 16, or does not say, nothing is kept"))
  }

  @Test func `an engine that mails before it gates gets second forms`() throws {
    #expect(try row("share-college", in: .secondForm).answers == ["start_date"])
    #expect(try row("share-health", in: .secondForm).answers == ["support"])
    #expect(!sheet.rows.contains { $0.part == .secondForm && $0.id == "triage" })
  }

  @Test func `each consent has a card for no, for yes and for taking it back`() {
    let cards = sheet.rows.filter { $0.part == .test }
    #expect(
      cards.contains {
        $0.words == "Answer no to 'consent-share-health', and fill in 'support' all the same."
          && $0.rule.contains("in no store, mail, log or error page")
      })
    #expect(cards.contains { $0.words.contains("leave 'start_date' empty") })
    #expect(cards.contains { $0.words.hasPrefix("Answer no to 'agree-triage'.") })
    #expect(cards.filter { $0.words.hasPrefix("Let the clock run") }.count == 3)
  }

  @Test func `a translation has columns of its own`() throws {
    let form = Form(
      specification: .referral(), translations: [.referral(language: "ar")], versions: [])
    let sheet = SheetReader(try form.file("build-sheet.csv").bytes)
    #expect(sheet.column("words (ar)").count == sheet.rows.count)
    #expect(sheet.column("answers (ar)").contains("yes; no"))
    let parts = zip(sheet.column("part"), sheet.column("words (ar)"))
    #expect(parts.allSatisfy { $0.0 != "setting" || $0.1.isEmpty })
  }

  @Test func `words that a spreadsheet would run are words`() throws {
    let text = try Form.referral.file("build-sheet.csv").text
    #expect(text.contains(#""'=A few words, or ""more""#))
  }
}
