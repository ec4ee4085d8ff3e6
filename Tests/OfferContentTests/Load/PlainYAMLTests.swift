import Diagnostics
import Testing

@testable import OfferContent

@Suite struct PlainYAMLTests {
  /// A random number generator whose numbers are the same in every run.
  struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private func yaml(_ text: String) -> YAMLText {
    YAMLText(path: "x.yaml", bytes: Array(text.utf8), firstLine: 1)
  }

  private func whole(_ text: String) -> YAMLNode? {
    var report = Report()
    return WholeYAML.node(in: yaml(text), reporting: &report)
  }

  @Test(arguments: [
    "title: Staying put\n",
    "title: \"Staying: put\"\nsummary: 'It # is'\n",
    "topic: [housing, money]\nkeywords: []\n",
    "who:\n  statuses: [relevant, former-relevant]\n  ages: 16-24\n",
    "sources:\n  - title: Children Act 1989\n    url: https://example.org/a#b\n  - title: Other\n",
    "sources:\n- title: Children Act 1989\n  section: s.23C\nreviewed: 2026-11-21\n",
    "how-to-get: |\n  Ask.\n\n    Indented.\n  Last.\n\nreviewed: 2026-11-21\n",
    "conditions:\n  - You are 18.\n  - You’ve left care.\n",
    "empty:\nnext: £3,000\n",
  ])
  func `plain front matter is read the quick way, to the same result`(_ text: String) throws {
    let plain = try #require(PlainYAML.record(in: yaml(text)))
    #expect(plain == whole(text))
  }

  @Test(arguments: [
    "title: \"a \\n b\"\n", "title: &a b\n", "title: a # comment\n", "# comment\ntitle: a\n",
    "title: a\n  more\n", "title: {a: b}\n", "a: 1\na: 2\n", "title: a: b\n", "\ttitle: a\n",
    "title: >\n  a\n", "- a\n- b\n", "title: a", "title: |2\n   a\n", "title: *a\n", "",
  ])
  func `what is not plain is left to the whole reader`(_ text: String) {
    #expect(PlainYAML.record(in: yaml(text)) == nil)
  }

  /// Lines as people type them, and as they mistype them.
  private func generatedText(using generator: inout SeededGenerator) -> String {
    let values = [
      "", "word", "two words", "£3,000", "You’ve", "yes", "~", "2026-11-21", "16-24", "a: b", "a:b",
      "x # y", "x#y", "\"quoted: #\"", "'single'", "\"half", "'it''s'", "[a, b]", "[]", "[a, 'b']",
      "[a: b]", "|", ">", "{{x}}", "\"{{x}}\"", "&a x", "*a", "!t x", "%", "@x", "? x", "- x",
      "https://example.org/a?b=c#d", "null", "tab\there", "nel\u{85}x", "line\u{2028}x", "--- x",
    ]
    let line: (inout SeededGenerator) -> String = { generator in
      let indent = [0, 0, 0, 2, 2, 3, 4].randomElement(using: &generator) ?? 0
      let hyphen = Int.random(in: 0..<4, using: &generator) == 0 ? "- " : ""
      let key = ["a: ", "b: ", "c-d: ", "e:", "f:  ", ""].randomElement(using: &generator) ?? ""
      let value = values.randomElement(using: &generator) ?? ""
      let isBlank = Int.random(in: 0..<12, using: &generator) == 0
      return isBlank ? "" : String(repeating: " ", count: indent) + hyphen + key + value
    }
    let count = Int.random(in: 1...6, using: &generator)
    return (0..<count).map { _ in line(&generator) + "\n" }.joined()
  }

  @Test func `over generated input the quick reader never differs from the whole one`() {
    var generator = SeededGenerator(state: 20_261_121)
    var readQuickly = 0
    for _ in 0..<60_000 {
      let text = generatedText(using: &generator)
      guard let plain = PlainYAML.record(in: yaml(text)) else { continue }
      readQuickly += 1
      let expected = whole(text)
      #expect(plain == expected, "\(text.debugDescription)")
      if plain != expected { return }
    }
    #expect(readQuickly > 1_000)
  }
}
