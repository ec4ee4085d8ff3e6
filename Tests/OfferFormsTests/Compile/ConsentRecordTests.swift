import Testing

@testable import OfferForms

/// What is kept of a consent, and of nothing else.
struct ConsentRecordTests {
  private static let names = [
    "consent-context.jsonld", "consent-record.example.jsonld", "consent-shapes.ttl",
    "receipt.example.json", "kantara.example.json",
  ]

  @Test func `a form that asks for no consent has no record`() {
    let agreed = FormSpecification.referral().purposes.filter { !$0.basis.isConsent }
    let form = Form(specification: .referral(purposes: agreed), translations: [], versions: [])
    #expect(Set(form.artefacts(for: .derby).map(\.name)).isDisjoint(with: Self.names))
  }

  @Test func `an agreement to a task of the council is in no record`() throws {
    for name in Self.names.dropFirst() {
      let text = try Form.referral.file(name).text
      #expect(!text.contains("triage") && !text.contains("A6-1-e"), "\(name)")
    }
  }

  @Test func `a record names the law, the notice and each recipient, and no answer`() throws {
    let form = FormSpecification.referral()
    let text = try Form.referral.file("consent-record.example.jsonld").text
    let notice = try #require(form.notices.last)
    #expect(text.contains("\"identifier\": \"sha256-\(notice.fingerprint.hex)\""))
    for words in ["legal-gb:law-DPA", "eu-gdpr:A9-2-a", "#organisation-college", "\"P6M\""] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(form.fields.allSatisfy { !text.contains("\"\($0.id)\"") })
  }

  @Test func `a site without an address has examples that are nobody's`() throws {
    let site = FormSite(council: "derby", name: "Derby City Council", address: nil)
    let text = try Form.referral.file("receipt.example.json", for: site).text
    #expect(text.contains("https://derby.example/forms/eet-referral/withdraw.html"))
  }

  @Test func `an old receipt counts seconds`() throws {
    let text = try Form.referral.file("kantara.example.json").text
    #expect(text.contains("\"consentTimestamp\": 1795694400"))
    #expect(text.contains("\"sensitive\": true"))
  }
}
