import Testing

@testable import OfferForms

/// What a data protection officer keeps in spreadsheets.
struct SheetTests {
  private func sheet(_ name: String, of form: Form = .referral) throws -> SheetReader {
    SheetReader(try form.file(name).bytes)
  }

  @Test func `the record of processing has all that Article 30 asks for`() throws {
    let sheet = try sheet("ropa.csv")
    #expect(sheet.column("purpose") == ["triage", "share-college", "share-health"])
    #expect(sheet.column("controller") == Array(repeating: "Derby City Council", count: 3))
    #expect(sheet.column("recipients")[2] == "The Careers Hub; Derby City Council")
    #expect(sheet.column("special-data") == ["", "", "health"])
    #expect(sheet.column("questions")[1] == "full_name; email; goal; start_date")
    #expect(sheet.column("data")[1] == "Name; EmailAddress; Opinion")
    #expect(sheet.column("people")[0] == "people aged 18 or over who use the offer")
    #expect(
      sheet.column("retention-in-words")[0]
        == "1 year after the case was closed, at most 3 years after the form was sent, then it is moved to the case record"
    )
  }

  @Test func `what no form can know waits to be confirmed`() throws {
    let sheet = try sheet("ropa.csv")
    for name in ["transfers-abroad", "security", "controller-ico-number"] {
      #expect(sheet.column(name) == Array(repeating: "to-confirm", count: 3))
    }
  }

  @Test func `retention names each purpose, each answer and the proof of a consent`() throws {
    let sheet = try sheet("retention.csv")
    #expect(sheet.column("retention").prefix(3) == ["P1Y", "P6M", "P90D"])
    #expect(sheet.column("id").contains("start_date"))
    #expect(sheet.rows.count == 3 + 7 + 1)
    #expect(sheet.column("purposes").last == "share-college; share-health")
    #expect(sheet.column("retention").last == "P1Y")
  }

  @Test func `each organisation has a row for each purpose that it sees`() throws {
    let sheet = try sheet("recipients.csv")
    let seen = zip(sheet.column("organisation"), sheet.column("purpose")).map { "\($0) \($1)" }
    #expect(
      seen == [
        "careers-hub triage", "careers-hub share-health", "college share-college",
        "council share-health",
      ])
    #expect(sheet.column("only-on-yes") == Array(repeating: "yes", count: 4))
  }

  @Test func `the screening says what the form knows, and what waits`() throws {
    let text = try Form.referral.file("dpia-screening.md").text
    #expect(text.contains("Asked for: `support`. Scale: to-confirm."))
    #expect(text.contains("Yes: care leavers. People under 18 cannot send it."))
    #expect(text.contains("Consent is the basis of `share-college`; `share-health`."))
    #expect(text.contains("Decision: to-confirm."))
  }
}
