import Diagnostics
import TestSupport
import Testing

@testable import OfferContent

@Suite struct AudienceTests {
  private let home = "Content/england/entitlements/home.md"

  /// Anytown with people of three situations, and with some words in the place of others.
  private func sources(
    asking: Bool = true, replacing old: String = "", with new: String = ""
  ) -> SourceTree {
    var text = Anytown.archive
    func replace(_ old: String, _ new: String) {
      if !old.isEmpty { text = text.split(separator: old).joined(separator: new) }
    }
    replace(
      "if-told-no: Ask why in writing.",
      """
      audiences:
        - {id: young, title: 16 or 17, ages: 16-17}
        - {id: parents, title: a parent}
        - {id: former, title: 18 and out of care, statuses: [former-relevant]}
      if-told-no: Ask why in writing.
      """)
    if !asking {
      replace("contacts:\n  ask: leaving-care-team\n", "")
      replace("contact: ask\n", "")
    }
    replace(old, new)
    return SourceTree(archive: text)
  }

  private func said(asking: Bool = true, replacing old: String = "", with new: String = "")
    -> [String]
  {
    Anytown.report(on: sources(asking: asking, replacing: old, with: new)).lines
      .filter { !$0.contains("nobody-to-ask") }
  }

  @Test func `audience-gap: whom a topic says nothing to can ask`() {
    #expect(said() == [])
  }

  @Test func `audience-gap: a topic that says nothing to somebody and names nobody is said`() {
    #expect(
      said(asking: false) == [
        "Content/anytown/council.yaml:1:1 error audience-gap: 'Housing' says nothing to people who "
          + "are a parent, and there is nobody to ask"
      ])
    #expect(
      said(asking: false, replacing: "ages: 16-24", with: "ages: 18-24") == [
        "Content/anytown/council.yaml:1:1 error audience-gap: 'Housing' says nothing to people who "
          + "are 16 or 17; a parent, and there is nobody to ask"
      ])
  }

  @Test(arguments: [
    ("basis: guidance", "basis: guidance\naudiences: {parents: You get a cot too.}"),
    ("summary: A place to live.", "summary: A place.\n    audiences: {parents: You come first.}"),
    ("We pay it in two parts.\n", "We pay it.\n"),
    ("summary: What this is.", "summary: What.\ntopic: housing\naudiences: {parents: Yes.}"),
    (
      "reviewed: 2026-11-21\nreview-by: 2027-05-21\n---\n\nWe",
      "reviewed: 2026-11-21\nreview-by: 2027-05-21\naudiences: {parents: More.}\n---\n\nWe"
    ),
  ])
  func `audience-gap: words on any page of the topic speak to them`(_ old: String, _ new: String) {
    let speaks = new.contains("audiences:")
    #expect((said(asking: false, replacing: old, with: new) == []) == speaks, "\(new)")
  }

  @Test func `audience-gap: words for every topic speak to them`() {
    #expect(
      said(
        asking: false, replacing: "{id: parents, title: a parent}",
        with: "{id: parents, title: a parent, words: You come first.}") == [])
    #expect(
      said(
        replacing: "{id: parents, title: a parent}",
        with: "{id: parents, title: a parent, words: \"See [cots](pages/cots.md).\"}"
      ).contains { $0.contains("dead-link") })
  }

  @Test func `unknown-name: an audience is one that the nation has`() {
    #expect(
      said(replacing: "basis: guidance", with: "basis: guidance\naudiences: {parent: A cot.}") == [
        "\(home):7:13 error unknown-name: there is no audience called 'parent'"
      ])
    #expect(
      said(replacing: "statuses: [former-relevant]}", with: "statuses: [formerly]}") == [
        "Content/england/nation.yaml:14:56 error unknown-name: there is no status called 'formerly'"
      ])
  }

  @Test func `dead-link: what is said to an audience is held to the same rules as other words`() {
    #expect(
      said(
        replacing: "basis: guidance",
        with: "basis: guidance\naudiences: {parents: \"See [cots](cots.md).\"}"
      ).contains { $0.contains("dead-link") })
  }

  @Test func `ages and statuses name people, or let them in, or tell nothing`() {
    let place = SourceLocation(path: "x", line: 1)
    func who(_ ages: ClosedRange<Int>?, _ statuses: String...) -> Eligibility {
      Eligibility(
        statuses: statuses.map { Located($0, at: place) },
        ages: ages.map { Located($0, at: place) }, conditions: [])
    }
    let young = Nation.Audience(
      id: "young", title: "16 or 17", ages: 16...17, statuses: [], words: nil)
    #expect(young.isNamed(by: who(17...24)) && !young.isNamed(by: who(nil)))
    #expect(young.isLetIn(by: who(nil)) == true && young.isLetIn(by: who(18...24)) == false)
    #expect(young.isNamed(by: who(18...24), widenedTo: 16...24))
    let qualifying = Nation.Audience(
      id: "qualifying", title: "qualifying", ages: nil,
      statuses: [Located("qualifying", at: place)], words: nil)
    #expect(qualifying.isNamed(by: who(nil, "relevant", "qualifying")))
    #expect(qualifying.isLetIn(by: who(nil)) == true)
    #expect(qualifying.isLetIn(by: who(nil, "relevant")) == false)
    let parents = Nation.Audience(
      id: "parents", title: "a parent", ages: nil, statuses: [], words: nil)
    #expect(!parents.isNamed(by: who(16...24)) && parents.isLetIn(by: who(nil)) == nil)
  }
}
