import Diagnostics
import Testing

@testable import OfferForms

/// What a person is told, and the hash that binds a yes to it.
struct NoticeTests {
  private func notice(_ purpose: String, of form: FormSpecification = .referral())
    throws -> String
  {
    let purpose = try #require(form.purpose(purpose))
    return String(decoding: Notice(of: purpose, in: form).bytes, as: UTF8.self)
  }

  @Test(arguments: [
    #""form":"eet-referral""#, #""version":"2026-11-26.1""#, #""purpose":"share-college""#,
    #""language":"en""#, #""name":"Derby City Council""#, #""name":"Derby College Group""#,
    #""privacy":"https://college.example/privacy""#, #""law":"UK GDPR Article 6(1)(a)""#,
    #""ask":"Can we use them for share-college?""#,
    #""if_no":"We do not, and nothing else changes.""#,
    #""say":"We use your answers for share-college.""#, #""for":"P6M""#,
    #""words":"6 months after the form was sent, then it is deleted""#,
    #""withdrawal":{"act_within":"P5D","also":["phone","post"],"form":"withdraw","proof":"P1Y"}"#,
    #""limits":"If somebody is in danger we may have to tell.""#, #""valid_for":"P1Y""#,
    #"{"id":"start_date","label":"What is start_date?"}"#,
  ])
  func `a consent's notice tells all that it has to`(part: String) throws {
    #expect(try notice("share-college").contains(part))
  }

  @Test func `a task of the council promises no withdrawal`() throws {
    let notice = try notice("triage")
    #expect(notice.contains("\"agreement\":true"))
    #expect(notice.contains("\"authority\":\"Children Act 1989 s.23CA\""))
    #expect(!notice.contains("withdrawal"))
    #expect(!notice.contains("Derby College Group"))
  }

  @Test func `another version is another hash, and tells the same`() throws {
    let forms = [FormSpecification.referral(), .referral(version: "2027-01-01.1")]
    let notices = try forms.map { Notice(of: try #require($0.purposes.last), in: $0) }
    #expect(notices[0].fingerprint != notices[1].fingerprint)
    #expect(notices[0].meaning == notices[1].meaning)
  }

  @Test func `the page's hash is that of the sorted hashes, a line each`() {
    let form = FormSpecification.referral()
    let lines = form.notices.map { $0.fingerprint.hex + "\n" }.sorted().joined()
    #expect(form.notices.count == 3)
    #expect(form.noticeHash == Fingerprint(of: Array(lines.utf8)))
  }

  @Test func `a question that nobody has translated is not asked`() throws {
    let english = FormSpecification.referral()
    let arabic = FormSpecification.referral(language: "ar", purposes: english.purposes)
    #expect(arabic.notices.isEmpty)
    #expect(FormSpecification.referral(language: "ar").notices.count == 3)
  }

  @Test func `what is no question is told in the original's words`() throws {
    let read = Purpose(
      "read", .publicTask, to: [.council],
      keep: .init(Period(months: 12), from: .submitted, cap: nil, then: .delete))
    let form = FormSpecification.referral(language: "ar", purposes: [read])
    #expect(form.notices.map(\.name) == ["notice.read.en.json"])
    #expect(form.notices == FormSpecification.referral(purposes: [read]).notices)
  }

  @Test func `each notice has its hash beside it, and each language a list`() throws {
    let files = Form.referral.artefacts(for: .derby)
    #expect(Set(files.map(\.name)).count == files.count)
    let hash = try #require(files.first { $0.name == "notice.triage.en.json.sha256" })
    let notice = try #require(files.first { $0.name == "notice.triage.en.json" })
    #expect(
      String(decoding: hash.bytes, as: UTF8.self)
        == "\(Fingerprint(of: notice.bytes).hex)  notice.triage.en.json\n")
    let list = try #require(files.first { $0.name == "notices.en.json" })
    #expect(
      String(decoding: list.bytes, as: UTF8.self)
        .contains(FormSpecification.referral().noticeHash.hex))
  }
}
