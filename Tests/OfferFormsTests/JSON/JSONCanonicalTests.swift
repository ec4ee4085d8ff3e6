import Diagnostics
import Testing

@testable import OfferForms

/// Canonical JSON, by the examples of RFC 8785.
struct JSONCanonicalTests {
  private func text(_ value: JSON) -> String { String(decoding: value.canonical, as: UTF8.self) }

  @Test func `members are in the order of their names' UTF-16 units`() {
    let names = [
      "\u{20AC}", "\r", "\u{FB33}", "1", "\u{1F600}", "\u{80}", "\u{F6}",
    ]
    let sorted = ["\r", "1", "\u{80}", "\u{F6}", "\u{20AC}", "\u{1F600}", "\u{FB33}"]
    let object = JSON.object(names.map { (key: $0, value: .null) })
    let expected = sorted.map { "\"\($0 == "\r" ? "\\r" : $0)\":null" }.joined(separator: ",")
    #expect(text(object) == "{\(expected)}")
  }

  @Test func `only what must be escaped is`() {
    #expect(
      text("\u{20AC}$\u{F}\nA'B\"\\\\\"/\u{8}\u{C}\t\r\u{2028}\u{7F}")
        == "\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\\b\\f\\t\\r\u{2028}\u{7F}\"")
  }

  @Test func `nothing stands between values`() {
    #expect(
      text(["b": [1, -2, true, .null], "a": ["z": "", "y": []]])
        == "{\"a\":{\"y\":[],\"z\":\"\"},\"b\":[1,-2,true,null]}")
  }
}
