import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import OfferContent

/// The rules that the repository itself has for England: `Content/england/data/eligibility.yaml`.
///
/// The cases are those of the project's references, section 2.5, by their numbers.
@Suite struct EnglandTests {
  private let table: StatusTable

  init() throws {
    table = try #require(England.table)
  }

  /// What somebody is told of whom some things are true; all that is not said is not so.
  private func outcome(
    _ age: String, _ answers: [String: String],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) -> String? {
    var all = [
      "weeks-since-14": "under-13", "status-at-18": "neither", "adviser-after-21": "nothing-yet",
      "age": age,
    ]
    for question in table.questions where all[question.id.value] == nil {
      all[question.id.value] = "no"
    }
    all["ever-in-care"] = "yes"
    all.merge(answers) { $1 }
    return table.finding(for: all).map { table.outcomes[$0.outcome].id.value }
  }

  /// Thirteen weeks or more in care, some of them after 16.
  private let longCare = [
    "weeks-since-14": "13-or-more", "in-care-after-16": "yes", "ever-eligible": "yes",
  ]

  @Test func `1: 17, in care since 15`() {
    #expect(outcome("16-17", longCare + ["in-care-now": "yes"]) == "eligible")
  }

  @Test func `2: 16, in care for eight weeks`() {
    #expect(
      outcome("16-17", ["in-care-now": "yes", "in-care-after-16": "yes"]) == "not-yet-eligible")
  }

  @Test func `3: 17, in care from 14 until before 16`() {
    #expect(outcome("16-17", ["weeks-since-14": "13-or-more"]) == "care-experienced")
  }

  @Test func `4: 17, in care for twenty weeks from 16`() {
    #expect(outcome("16-17", longCare) == "relevant")
  }

  @Test func `5: the same, home for seven months, and after that broke down`() {
    let home = longCare + ["home-6-months": "yes"]
    #expect(outcome("16-17", home) == "qualifying")
    #expect(outcome("16-17", home + ["home-broke-down": "yes"]) == "relevant")
  }

  @Test func `6: 16, in custody at 16, in care for thirty weeks before`() {
    let custody = [
      "custody-or-hospital-at-16": "yes", "weeks-before-that": "yes",
      "weeks-since-14": "13-or-more",
    ]
    #expect(outcome("16-17", custody) == "relevant")
  }

  private let fosterCareTo18: [String: String] = [
    "weeks-since-14": "13-or-more", "in-care-after-16": "yes", "ever-eligible": "yes",
    "status-at-18": "in-care-and-eligible",
  ]

  @Test func `7 and 15: in care until 18, also with parents under a care order`() {
    #expect(outcome("18-20", fosterCareTo18) == "former-relevant-full")
  }

  private let guardian = ["special-guardianship": "yes", "in-care-before-guardianship": "yes"]

  @Test func `8: 20, special guardianship from care at 13`() {
    #expect(outcome("18-20", guardian) == "qualifying")
  }

  @Test func `9: the same at 21`() {
    #expect(outcome("21-24", guardian) == "care-experienced")
    #expect(outcome("21-24", guardian + ["in-education": "yes"]) == "qualifying-education")
  }

  @Test func `10: 23, said no at 21`() {
    for answer in ["said-no", "took-it-up", "nothing-yet"] {
      #expect(
        outcome("21-24", fosterCareTo18 + ["adviser-after-21": answer])
          == "former-relevant-on-request")
    }
  }

  @Test func `11: 25 today, not studying`() {
    #expect(outcome("25-and-over", fosterCareTo18) == "former-relevant-ended")
  }

  @Test func `12: 26, on a course that the plan agreed at 24`() {
    #expect(
      outcome("25-and-over", fosterCareTo18 + ["agreed-programme": "yes", "in-education": "yes"])
        == "former-relevant-education")
  }

  @Test(arguments: ["yes", "no"], ["yes", "no"])
  func `13: 17, short breaks only, is not eligible`(now: String, after16: String) {
    #expect(outcome("16-17", ["in-care-now": now, "in-care-after-16": after16]) != "eligible")
  }

  @Test func `14: 19, in care for six weeks at 16`() {
    #expect(outcome("18-20", ["in-care-after-16": "yes"]) == "qualifying")
  }

  @Test func `16: whoever does not know what makes a difference is told so, and what it may be`()
    throws
  {
    let finding = try #require(table.finding(for: ["age": "16-17", "in-care-now": "yes"]))
    #expect(table.outcomes[finding.outcome].id.value == "unsure")
    #expect(
      finding.possible.map { table.outcomes[$0].id.value } == ["eligible", "not-yet-eligible"])
    #expect(table.finding(for: [:]).map { table.outcomes[$0.outcome].id.value } == "unsure")
    #expect(
      table.finding(for: ["age": "under-16"]).map { table.outcomes[$0.outcome].id.value }
        == "not-yet")
    let cases: [(age: String, known: [String: String], unknown: String)] = [
      ("16-17", longCare + ["home-6-months": "yes"], "home-broke-down"),
      ("16-17", longCare, "home-6-months"), ("16-17", longCare, "in-care-now"),
      ("16-17", ["custody-or-hospital-at-16": "yes"] + longCare, "ever-eligible"),
      ("18-20", fosterCareTo18, "status-at-18"), ("18-20", [:], "in-care-after-16"),
      ("18-20", guardian, "in-care-before-guardianship"), ("18-20", [:], "housed-after-16"),
      ("18-20", [:], "privately-fostered-after-16"), ("21-24", guardian, "in-education"),
      ("25-and-over", fosterCareTo18, "agreed-programme"), ("21-24", [:], "ever-in-care"),
    ]
    for (age, known, unknown) in cases {
      let told = outcome(age, known + [unknown: StatusTable.notKnown])
      #expect(told == "unsure", "\(unknown)")
    }
    let said = fosterCareTo18 + ["adviser-after-21": StatusTable.notKnown]
    #expect(outcome("21-24", said) == "former-relevant-on-request")
  }

  @Test func `housed or privately fostered after 16 is qualifying until 21`() {
    for way in ["housed-after-16", "privately-fostered-after-16"] {
      for age in ["16-17", "18-20"] {
        for care in ["yes", "no"] {
          #expect(outcome(age, [way: "yes", "ever-in-care": care]) == "qualifying")
        }
      }
      #expect(outcome("21-24", [way: "yes"]) == "care-experienced")
    }
  }

  @Test func `never in care has an outcome of its own`() {
    for age in ["16-17", "18-20", "21-24", "25-and-over"] {
      #expect(outcome(age, ["ever-in-care": "no"]) == "never-in-care")
      #expect(outcome(age, ["adopted": "yes"]) == "care-experienced")
    }
  }

  @Test func `nobody can be in care and 18`() {
    #expect(outcome("18-20", ["in-care-now": "yes"]) == nil)
  }

  @Test(arguments: [
    ("2010-11-26", "16-17"), ("2010-11-27", "under-16"), ("2008-11-26", "18-20"),
    ("2008-11-27", "16-17"), ("2005-11-26", "21-24"), ("2005-11-27", "18-20"),
    ("2001-11-26", "25-and-over"), ("2001-11-27", "21-24"),
  ])
  func `a new age counts from the day of the birthday`(birthday: String, answer: String) throws {
    let born = try #require(Day(birthday))
    let today = try #require(Day("2026-11-26"))
    #expect(try #require(table.age(bornOn: born, on: today)) == ("age", answer))
  }

  @Test func `every outcome leads to the page on statuses, and each status has one`() throws {
    let page = "Content/england/pages/your-status.md"
    for outcome in table.outcomes {
      let links = outcome.meaning.links.filter {
        if case .page(page, _?) = $0.target { true } else { false }
      }
      #expect(!links.isEmpty, "\(outcome.id.value)")
    }
    let statuses = Set(England.draftStatuses.map(\.id))
    #expect(Set(table.outcomes.compactMap(\.status?.value)) == statuses)
  }

  @Test func `what the law promises is written down, and holds`() {
    let promises = Set(table.promises.map(\.id.value))
    #expect(
      promises.isSuperset(of: [
        "special-guardianship-to-21", "care-after-16-to-21", "never-in-care-is-said",
        "eligible-child", "relevant-child", "former-relevant-child",
      ]))
    #expect(England.layer?.report.lines == [])
  }

  @Test func `millions of combinations are a few hundred questions`() {
    #expect(table.diagram.nodes.count < 500)
  }
}

/// England's files as the repository holds them.
enum England {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let layer: Layer? = {
    let names = ["nation.yaml", "data/eligibility.yaml", "data/statuses.yaml"]
    let files = names.compactMap { name -> SourceFile? in
      let path = "Content/england/\(name)"
      guard let data = try? Data(contentsOf: folder.appending(path: path)) else { return nil }
      return SourceFile(path: path, contents: .bytes(Array(data)))
    }
    let council =
      "name: A\nplace: A\nsite-title: A\nnation: england\nexample: true\ncontacts: {ask: a}\n"
    return Draft(
      loading: SourceTree(files + [SourceFile(path: "Content/a/council.yaml", text: council)]),
      jobs: 1
    ).nation(of: "a")
  }()

  static var table: StatusTable? { layer?.eligibility }
  static var draftStatuses: [Nation.Status] { layer?.statuses ?? [] }
}

/// What is true of somebody, and more.
private func + (one: [String: String], other: [String: String]) -> [String: String] {
  one.merging(other) { $1 }
}
