import Diagnostics
import TestSupport
import Testing

@testable import OfferContent

/// What can be wrong with the rules by which answers become a status.
@Suite struct StatusRuleTests {
  private let path = "Content/england/data/eligibility.yaml"

  private let table = """
    questions:
      - id: age
        question: How old are you?
        answers:
          - {id: under-18, title: Under 18, ages: 0-17}
          - {id: 18-and-over, title: 18 or over, ages: 18+}
      - id: in-care
        question: Were you in care?
    impossible:
      - when: {age: under-18, in-care: no}
        because: Nobody asks.
    rules:
      - id: unknown
        when: not-known
        outcome: unsure
        because: It matters.
      - id: left-care
        when: {age: 18-and-over, in-care: yes}
        outcome: former-relevant
        because: You left care.
      - id: all-others
        when: {age: [under-18, 18-and-over]}
        outcome: none
        because: None fits.
    promises:
      - id: care-counts
        when: {age: 18-and-over, in-care: yes}
        never: [none]
        because: The law says so.
    outcomes:
      - {id: unsure, title: Not known, meaning: "[Ask](../pages/about.md)."}
      - {id: former-relevant, status: former-relevant, title: Former relevant, meaning: All.}
      - {id: none, title: None, meaning: Nothing.}

    """

  /// What is said about Anytown with the table, of which some words stand in the place of others.
  private func said(replacing old: String = "", with new: String = "") -> [String] {
    report(replacing: old, with: new).lines.map {
      $0.hasPrefix("\(path):") ? String($0.dropFirst(path.utf8.count + 1)) : $0
    }
  }

  private func report(replacing old: String = "", with new: String = "") -> Report {
    precondition(table.contains(old) || old.isEmpty)
    let text =
      old.isEmpty
      ? table
      : table.split(
        separator: old, maxSplits: 1,
        omittingEmptySubsequences: false
      ).joined(separator: new)
    return Anytown.report(adding: "-- \(path) --\n\(text)")
  }

  @Test func `a table that leaves nobody out has nothing wrong`() {
    #expect(said() == [])
  }

  @Test func `status-gap: somebody whom no rule fits is named by just the answers that matter`() {
    #expect(
      said(replacing: "when: {age: [under-18, 18-and-over]}", with: "when: {age: under-18}") == [
        "21:9 error status-gap: no rule fits somebody who answers 'in-care: no'"
      ])
  }

  @Test func `status-gap: what nobody can answer leaves no gap`() {
    #expect(
      said(
        replacing: "when: {age: [under-18, 18-and-over]}",
        with: "when: {age: under-18, in-care: yes}")
        == [
          "21:9 error status-gap: no rule fits somebody who answers 'in-care: no'"
        ])
    #expect(
      said(
        replacing: "when: {age: [under-18, 18-and-over]}",
        with: "when: [{age: 18-and-over, in-care: no}, {age: under-18, in-care: yes}]") == [])
  }

  @Test func `status-gap: whoever does not know the answer needs a rule`() {
    #expect(
      said(replacing: "when: not-known", with: "when: {age: under-18}") == [
        "21:9 error status-gap: no rule fits somebody who does not know the answer"
      ])
  }

  @Test func `hidden-rule: a rule behind one that fits the same people says which`() throws {
    let report = report(
      replacing: "when: not-known\n    outcome: unsure\n    because: It matters.\n",
      with: "when: not-known\n    outcome: unsure\n    because: It matters.\n  - id: early\n"
        + "    when: {in-care: yes}\n    outcome: former-relevant\n    because: You left care.\n")
    #expect(
      report.lines == [
        "\(path):21:9 error hidden-rule: the rule 'left-care' comes too late for everybody"
      ])
    #expect(report.diagnostics.first?.notes.map(\.message) == ["'early' fits them first"])
    #expect(report.diagnostics.first?.notes.map(\.location.line) == [17])
  }

  @Test func `hidden-rule: a rule for answers that nobody can give is for nobody`() {
    #expect(
      said(
        replacing: "when: {age: 18-and-over, in-care: yes}\n    outcome",
        with: "when: {age: under-18, in-care: no}\n    outcome"
      ).contains("17:9 error hidden-rule: nobody can give the answers that 'left-care' is for"))
  }

  @Test func `hidden-rule: a second rule for whoever does not know is never reached`() {
    #expect(
      said(
        replacing: "when: {age: 18-and-over, in-care: yes}\n    outcome",
        with: "when: not-known\n    outcome"
      )
      .contains("17:9 error hidden-rule: the rule 'left-care' comes too late for everybody"))
  }

  @Test func `broken-promise: what the law promises says whom the rules leave out`() {
    let report = report(
      replacing: "when: {age: 18-and-over, in-care: yes}\n    outcome: former-relevant",
      with: "when: {age: under-18, in-care: yes}\n    outcome: former-relevant")
    #expect(
      report.lines == [
        "\(path):26:9 error broken-promise: 'care-counts' does not hold: 'none' comes out for "
          + "'age: 18-and-over, in-care: yes'"
      ])
    #expect(report.diagnostics.first?.notes.map(\.location.line) == [21])
  }

  @Test func `intricate-rules: more answers than can be held is said at the question`() {
    let answers = (0...32).map { "{id: a\($0), title: A}" }.joined(separator: ", ")
    #expect(
      said(
        replacing: "question: Were you in care?", with: "question: What?\n    answers: [\(answers)]"
      )
      .contains(
        "7:5 error intricate-rules: there are more answers or rules here than can be checked"))
  }

  @Test func `nobody-qualifies: an entitlement is for ages at which somebody has the status`() {
    let report = Anytown.report(
      replacing: "ages: 16-24", with: "ages: 0-17", adding: "-- \(path) --\n\(table)")
    #expect(
      report.lines == [
        "Content/england/entitlements/home.md:9:9 error nobody-qualifies: nobody of these ages is "
          + "'former-relevant'"
      ])
    #expect(
      report.diagnostics.first?.help == "write ages between 18 and 120, or name another status")
  }

  @Test(arguments: [
    (
      "{age: under-18, in-care: no}", "{aeg: under-18, in-care: no}", "10:12",
      "question called 'aeg'"
    ),
    (
      "{age: under-18, in-care: no}", "{age: under-18, in-care: not}", "10:36",
      "answer called 'not'"
    ),
    ("outcome: none", "outcome: nome", "23:14", "outcome called 'nome'"),
    ("never: [none]", "never: [nome]", "28:13", "outcome called 'nome'"),
    (
      "status: former-relevant", "status: formerly-relevant", "32:35",
      "status called 'formerly-relevant'"
    ),
  ])
  func `unknown-name: a name that there is not is said where it stands`(
    old: String, new: String, place: String, words: String
  ) {
    #expect(
      said(replacing: old, with: new).filter { !$0.contains("unused") }
        == ["\(place) error unknown-name: there is no \(words)"])
  }

  @Test func `wrong-ages: every age has one answer`() {
    #expect(
      said(replacing: "ages: 0-17", with: "ages: 0-16")
        == ["2:9 error wrong-ages: somebody of 17 finds no answer here, or finds two"])
    #expect(
      said(replacing: "ages: 0-17", with: "ages: 0-18")
        == ["2:9 error wrong-ages: somebody of 18 finds no answer here, or finds two"])
    #expect(
      said(replacing: "ages: 18+", with: "ages: 18-30")
        == ["2:9 error wrong-ages: somebody of 31 finds no answer here, or finds two"])
  }

  @Test func `dead-link: what an outcome means is held to the rules of prose`() {
    #expect(
      said(replacing: "../pages/about.md", with: "../pages/abuot.md")
        == ["31:52 error dead-link: there is no file 'Content/england/pages/abuot.md'"])
  }

  @Test func `unused-record: a question that no rule asks, an outcome that no rule leads to`() {
    #expect(
      said(
        replacing: "  - id: in-care\n",
        with: "  - id: idle\n    question: What is the weather like?\n  - id: in-care\n")
        == ["7:9 warning unused-record: nothing names the question 'idle'"])
    #expect(
      said(replacing: "outcomes:\n", with: "outcomes:\n  - {id: idle, title: A, meaning: B.}\n")
        == ["31:10 warning unused-record: nothing names the outcome 'idle'"])
  }
}
