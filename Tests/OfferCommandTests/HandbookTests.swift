import Diagnostics
import Foundation
import Testing

@testable import OfferCommand

struct HandbookTests {
  @Test func `no two rules have one name`() {
    let ids = Handbook.rules.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test(arguments: Handbook.rules)
  func `a rule says what must be true and why, in whole sentences`(rule: Rule) {
    for sentence in [rule.statement, rule.why] {
      #expect(sentence.hasSuffix("."))
      #expect(sentence.first?.isLowercase == false)
      #expect(!sentence.contains("\n"))
    }
    #expect(rule.id.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" })
  }

  @Test func `JSON has an object for every rule`() throws {
    let text = try Handbook(of: []).text(as: "json")
    let entries = try JSONDecoder().decode([[String: String]].self, from: Data(text.utf8))
    #expect(entries.map { $0["id"] } == Handbook.rules.map(\.id))
    #expect(entries.map { $0["severity"] } == Handbook.rules.map(\.severity.rawValue))
    #expect(entries.map { $0["statement"] } == Handbook.rules.map(\.statement))
    #expect(entries.map { $0["why"] } == Handbook.rules.map(\.why))
  }
}
