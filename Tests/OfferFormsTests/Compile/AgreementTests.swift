import Diagnostics
import Foundation
import Testing

@testable import OfferForms

/// What the form says of who sees what for how long is the same wherever it is said.
struct AgreementTests {
  /// A purpose with its recipients and its retention.
  private struct Told: Hashable {
    let purpose: String
    let recipients: Set<String>
    let retention: String
  }

  private static let forms: [Form] =
    [
      .referral,
      Form(specification: .referral(), translations: [.referral(language: "ar")], versions: []),
    ]
    + SampleForms.forms().forms

  private func told(by form: Form) -> Set<Told> {
    Set(
      form.specification.purposes.map {
        Told(
          purpose: $0.id, recipients: Set($0.recipients.map(\.name)),
          retention: $0.retention.inWords)
      })
  }

  @Test(arguments: forms.indices)
  func `notices tell what the form says`(place: Int) throws {
    let form = AgreementTests.forms[place]
    let notices = try form.specification.notices.map { notice in
      let json = try JSONSerialization.jsonObject(with: Data(notice.bytes)) as? [String: Any]
      let recipients = try #require(json?["recipients"] as? [[String: Any]])
      let retention = try #require(json?["retention"] as? [String: Any])
      return Told(
        purpose: notice.purpose, recipients: Set(recipients.compactMap { $0["name"] as? String }),
        retention: retention["words"] as? String ?? "")
    }
    #expect(Set(notices) == told(by: form))
  }

  @Test(arguments: forms.indices)
  func `the record of processing tells what the form says`(place: Int) throws {
    let form = AgreementTests.forms[place]
    let sheet = SheetReader(try form.file("ropa.csv").bytes)
    let rows = zip(
      zip(sheet.column("purpose"), sheet.column("recipients").parted),
      sheet.column("retention-in-words"))
    #expect(
      Set(rows.map { Told(purpose: $0.0, recipients: Set($0.1), retention: $1) })
        == told(by: form))
  }

  @Test(arguments: forms.indices)
  func `recipients and retention have a row for each that the form has`(place: Int) throws {
    let form = AgreementTests.forms[place]
    let recipients = SheetReader(try form.file("recipients.csv").bytes)
    let pairs = zip(recipients.column("purpose"), recipients.column("name")).map { "\($0) \($1)" }
    let expected = form.specification.purposes.flatMap { purpose in
      purpose.recipients.map { "\(purpose.id) \($0.name)" }
    }
    #expect(pairs.sorted() == expected.sorted())
    let retention = SheetReader(try form.file("retention.csv").bytes)
    let kept = zip(retention.column("what"), retention.column("retention")).filter {
      $0.0 == "purpose"
    }
    #expect(kept.map(\.1) == form.specification.purposes.map(\.retention.period.description))
  }

  @Test(arguments: forms.indices)
  func `Drupal's file tells what the form says`(place: Int) throws {
    let form = AgreementTests.forms[place]
    let lines = try form.file("webform.webform.\(form.specification.id.value.posted).yml").text
      .split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    let told = try lines.indices.filter {
      lines[$0].hasPrefix("notice_") && lines[$0].hasSuffix(":") && lines[$0] != "notice_sha256:"
    }
    .map { line in
      let text = lines[line + 2]
      let match = try #require(
        text.firstMatch(of: /Who sees it: (.*?)\. Kept for (.*?)\.<\/p>/), "\(text)")
      return Told(
        purpose: String(lines[line].dropFirst("notice_".count).dropLast()),
        recipients: Set(match.1.split(separator: ", ").map(String.init)),
        retention: String(match.2))
    }
    let expected = self.told(by: form).map {
      Told(purpose: $0.purpose.posted, recipients: $0.recipients, retention: $0.retention)
    }
    #expect(Set(told) == Set(expected))
  }
}
