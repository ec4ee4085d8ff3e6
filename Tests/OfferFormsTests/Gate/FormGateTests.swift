import Diagnostics
import OfferContent
import Testing

@testable import OfferForms

/// The referral of the design, its worked example among others.
struct FormGateTests {
  private let gate = FormGate(.referral())

  private func submission(
    _ choices: [String: String] = [:], without left: String? = nil
  ) throws -> Submission {
    let samples = try #require(SampleAnswers(for: gate))
    return samples.post({ choices[$0.purpose.id] ?? "yes" }, where: { $0.field.id != left })
  }

  private func verdict(
    _ submission: Submission, at now: String = "2027-08-31T10:30:00Z"
  ) throws -> Verdict {
    gate.verdict(on: submission, at: try #require(Instant(now)))
  }

  @Test func `everything with yes to all is kept, and each organisation sees its own`() throws {
    let verdict = try verdict(submission())
    #expect(verdict.status == .accepted)
    #expect(verdict.drops.isEmpty)
    #expect(
      verdict.views == [
        .init(
          organisation: "careers-hub",
          fields: ["age", "full_name", "email", "goal", "support", "routes"]),
        .init(organisation: "college", fields: ["full_name", "email", "goal", "start_date"]),
        .init(organisation: "council", fields: ["support"]),
      ])
  }

  @Test func `an answer whose consent is no is thrown away, and is no mistake`() throws {
    var post = try submission(["share-health": "no"])
    post.posted.removeAll { $0.name == "support" }
    post.posted.append(("support", .text(String(repeating: "x", count: 9999))))
    let verdict = try verdict(post)
    #expect(verdict.status == .accepted)
    #expect(verdict.submission?.answer("support") == nil)
    #expect(verdict.drops == [.init(name: "support", reason: .withheld)])
    #expect(verdict.records.last?.state == .refused)
  }

  @Test func `a required answer behind a consent is needed after yes only`() throws {
    #expect(try verdict(submission(without: "start_date")).faults == ["start_date.missing"])
    let no = try submission(["share-college": "no"], without: "start_date")
    #expect(try verdict(no).status == .accepted)
  }

  @Test(arguments: [
    Submission.Answer.text("on"), .text("true"), .text("YES"), .text(""), .text(" yes"),
    .several(["yes"]), .several([]), .several(["no", "yes"]), .other,
  ])
  func `nothing but yes is yes`(answer: Submission.Answer) throws {
    var post = try submission()
    post.posted.removeAll { $0.name == "consent-share-college" }
    post.posted.append(("consent-share-college", answer))
    let verdict = try verdict(post)
    #expect(verdict.faults == ["consent-share-college.not-yes-or-no"])
    #expect(verdict.submission == nil)
  }

  @Test func `who withdraws is erased where nothing else needs it, and recipients are told`() throws
  {
    var post = try submission()
    let at = try #require(Instant("2027-09-10T08:00:00Z"))
    post.events = [.init(.withdrawn("share-college"), at: at)]
    let before = try verdict(post, at: "2027-09-10T07:59:59Z")
    #expect(before.views.contains { $0.organisation == "college" })
    let after = try verdict(post, at: "2027-09-10T08:00:00Z")
    #expect(!after.views.contains { $0.organisation == "college" })
    #expect(after.erased == ["start_date"])
    #expect(after.kept.contains { $0.field == "full_name" })
    #expect(
      after.messages == [
        .init(
          to: "college", purpose: "share-college", by: try #require(Instant("2027-09-15T08:00:00Z"))
        )
      ])
    #expect(after.records.map(\.state).suffix(2).contains(.given))
    #expect(after.records.contains { $0.state == .withdrawn && $0.at == at })
  }

  @Test func `a time runs from its event, and never beyond its cap`() throws {
    var post = try submission()
    let name = { (verdict: Verdict) in verdict.kept.first { $0.field == "full_name" }?.until }
    #expect(name(try verdict(post))?.description == "2030-08-31T10:30:00Z")
    post.events = [.init(.caseClosed, at: try #require(Instant("2027-12-01T00:00:00Z")))]
    #expect(name(try verdict(post))?.description == "2030-08-31T10:30:00Z")
    let closed = try verdict(post, at: "2027-12-01T00:00:00Z")
    #expect(name(closed)?.description == "2028-12-01T00:00:00Z")
    #expect(closed.kept.first?.then == .transferToCaseRecord)
  }

  @Test func `below the age, with no to the service or from a machine nothing is kept`() throws {
    var young = try submission(["triage": "no"])
    #expect(try verdict(young).status == .notAgreed)
    young.posted.removeAll { $0.name == "age" }
    young.posted.append(("age", .text("under-18")))
    #expect(try verdict(young).status == .tooYoung)
    young.posted.removeAll { $0.name == "company_website" }
    young.posted.append(("company_website", .text("x")))
    let verdict = try verdict(young)
    #expect(verdict.status == .discarded)
    #expect(verdict.submission == nil && verdict.faults.isEmpty)
  }

  @Test func `another notice or version proves no consent`() throws {
    for name in ["version", "notice_sha256"] {
      var post = try submission()
      post.posted.removeAll { $0.name == name }
      post.posted.append((name, .text("2026-01-01.1")))
      #expect(try verdict(post).status == .askAgain)
    }
  }

  @Test func `names that are none of the form's are not kept`() throws {
    var post = try submission()
    post.posted += [
      ("__proto__", .text("x")), ("FULL_NAME", .text("x")), ("consent-nobody", .text("yes")),
    ]
    let verdict = try verdict(post)
    #expect(verdict.drops == Array(repeating: .init(name: nil, reason: .unknown), count: 3))
    #expect(verdict.submission?.posted.contains { $0.name == "__proto__" } == false)
  }
}
