import Testing

@testable import OfferForms

/// What an adviser fills in with somebody.
struct XLSFormTests {
  private let form = XLSForm(editions: [.referral(), .referral(language: "ar")])

  private func cell(_ column: String, of name: String) throws -> String {
    let place = try #require(form.survey[0].firstIndex(of: column), "\(column)")
    return try #require(form.survey.first { $0[1] == name }, "\(name)")[place]
  }

  @Test func `a question is asked only after the yes that its answer needs`() throws {
    #expect(
      try cell("relevant", of: "start_date")
        == "${consent_share_college} = 'yes' and (${age} = '18-20' or ${age} = '21-or-over')")
    #expect(try cell("relevant", of: "full_name").isEmpty)
    #expect(try cell("required", of: "start_date") == "yes")
  }

  @Test func `who is too young, or does not agree, gets no further`() throws {
    #expect(try cell("constraint", of: "age") == ". != 'under-18'")
    #expect(
      try cell("constraint_message::English (en)", of: "age") == "Ask your social worker.")
    #expect(try cell("constraint", of: "agree_triage") == ". = 'yes'")
    #expect(try cell("constraint", of: "consent_share_college").isEmpty)
  }

  @Test func `every language has its columns and its hash`() throws {
    for column in ["label", "hint", "required_message", "constraint_message"] {
      #expect(form.survey[0].contains("\(column)::ar (ar)"))
    }
    #expect(
      try cell("calculation", of: "notice_sha256") != cell("calculation", of: "notice_sha256_ar"))
  }

  @Test func `an answer is as long as the form allows`() throws {
    #expect(try cell("constraint", of: "goal") == "string-length(.) <= 1000")
    #expect(try cell("appearance", of: "goal") == "multiline")
  }
}
