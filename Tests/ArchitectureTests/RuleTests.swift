import Testing

/// Each rule is one file below a folder `Rules`, and a test says what breaks it.
struct RuleTests {
  @Test func `every rule is named by a test`() throws {
    let words = try RuleTests.wordsOfTests()
    let slips = try RuleTests.rules().filter { !words.contains($0.id[...]) }
      .map { "\($0.place): no test names '\($0.id)'" }
    #expect(slips.isEmpty, "\(slips.joined(separator: "\n"))")
  }

  @Test func `a file states one rule at most, and is named after it`() throws {
    let slips = try RuleTests.rules().compactMap { rule in
      // The rules of templates say so in their names; a file that would be called like one of the
      // logic beside it ends in `Rule`.
      let words = rule.id.split(separator: "-")
      let names = [words.joined(), words.drop { $0 == "template" }.joined()]
      let isNamed = (names + names.map { $0 + "rule" }).contains {
        rule.place.lowercased().contains("/\($0).swift:")
      }
      return isNamed ? nil : "\(rule.place): '\(rule.id)' is the name of another file"
    }
    #expect(slips.isEmpty, "\(slips.joined(separator: "\n"))")
  }

  @Test func `no two rules have one name`() throws {
    let rules = try RuleTests.rules()
    let slips = rules.filter { rule in rules.count { $0.id == rule.id } > 1 }
      .map { "\($0.place): '\($0.id)'" }
    #expect(slips.isEmpty, "\(slips.joined(separator: "\n"))")
  }

  /// Everything in the tests and in the reports they expect that could be the name of a rule.
  private static func wordsOfTests() throws -> Set<Substring> {
    try Repository.texts(below: "Tests", endings: ["swift", "txt", "md"]).reduce(into: []) {
      $0.formUnion($1.text.split { !($0.isLetter || $0.isNumber || $0 == "-") })
    }
  }

  private static func rules() throws -> [(id: String, place: String)] {
    try SwiftFile.sources().filter { $0.path.contains("/Rules/") }.flatMap { file in
      let text = file.lines.joined(separator: "\n")
      return text.matches(of: /\bRule\(\s*"([a-z0-9-]+)"/).map { match in
        let line = text[..<match.range.lowerBound].count { $0 == "\n" } + 1
        return (String(match.output.1), "\(file.path):\(line)")
      }
    }
  }
}
