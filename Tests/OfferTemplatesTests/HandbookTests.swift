import Diagnostics
import OfferTemplates
import Testing

struct HandbookTests {
  @Test func `every rule has a name of its own`() {
    let names = Rule.templateRules.map(\.id)
    #expect(names.count == 18)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.hasPrefix("template-") })
  }

  @Test(arguments: Rule.templateRules)
  func `a rule is one sentence and so is its reason`(_ rule: Rule) {
    #expect(rule.statement.last == "." && rule.why.last == ".")
    #expect(rule.statement.first?.isUppercase == true && rule.why.first?.isUppercase == true)
  }
}
