import Diagnostics
import OfferContent
import TestSupport
import Testing

@testable import OfferForms

@Suite struct CouncilFormsTests {
  @Test func `the sample has nothing wrong`() {
    #expect(SampleForms.report().lines == [])
  }

  @Test func `forms come in the order of council.yaml, one for each partner`() {
    #expect(
      SampleForms.forms().forms.map(\.specification.id.value) == [
        "feedback", "eet-referral", "eet-partner-anytown-college", "withdraw",
      ])
  }

  @Test func `names of organisations stand in the words`() throws {
    let forms = SampleForms.forms()
    let feedback = try #require(forms.form("feedback")?.specification)
    #expect(feedback.intro.words.hasPrefix("Tell Anytown Council what helps you"))
    let partner = try #require(forms.form("eet-partner-anytown-college")?.specification)
    #expect(partner.title.words == "Send your details to Anytown College")
    #expect(partner.recipients.map(\.id) == ["anytown-college"])
  }

  @Test func `a council adds to its nation's form`() throws {
    let feedback = try #require(SampleForms.form("feedback")?.specification)
    #expect(feedback.intro.words.hasSuffix("\n\nWe meet the forum each month."))
    #expect(feedback.otherWays == ["ask", "help-at-hand"])
    #expect(
      feedback.paths == [
        "Content/england/forms/feedback.yaml", "Content/anytown/forms/feedback.yaml",
      ])
  }

  @Test func `a question has its kind, and what its kind implies`() throws {
    let feedback = try #require(SampleForms.form("feedback")?.specification)
    let email = try #require(feedback.field("email"))
    #expect(email.kind == .email && email.identifies && email.category == "EmailAddress")
    #expect(email.longest == 100 && email.gate == "reply" && email.isRequired)
    #expect(feedback.fields.map(\.id) == ["helped", "words", "age", "email"])
    let referral = try #require(SampleForms.form("eet-referral")?.specification)
    #expect(referral.field("support")?.purposes == ["share-health"])
    #expect(referral.field("support")?.category == "Health")
  }

  @Test func `an offer without files about forms has none`() {
    let (forms, report) = SampleForms.check(SampleForms.sources().withoutForms)
    #expect(forms.forms.isEmpty)
    #expect(!report.lines.contains { $0.contains("/forms/") })
  }
}
