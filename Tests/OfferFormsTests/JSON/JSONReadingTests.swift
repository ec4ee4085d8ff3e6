import Diagnostics
import Testing

@testable import OfferForms

/// JSON as strictly as RFC 8259 and RFC 7493 have it.
struct JSONReadingTests {
  private func read(_ text: String) throws(JSONFault) -> String {
    String(decoding: try JSON(reading: Array(text.utf8)).encoded(), as: UTF8.self)
  }

  @Test(arguments: [
    "{}", "[]", "null", "true", "false", "0", "-1", "\"\"", "{\"a\":[1,{\"b\":\"c\"}],\"\":null}",
    "0.5", "1e-7", "100000000000000000000", "-9223372036854775808",
  ])
  func `what is written as we write it comes out as it was`(text: String) throws {
    #expect(try read(text) == text)
    #expect(try read(" \t\r\n\(text)\n ") == text)
  }

  @Test(arguments: [
    "e\u{301}", "\u{E9}", "👩🏽‍🚒", "\u{202E}عربي\u{202C}", "\u{0}\u{1F}\u{7F}", "\"\\/\u{8}\u{C}\n\r\t",
    "\u{2028}\u{FEFF}\u{10FFFF}\u{FFFF}", "K\u{212A}",
  ])
  func `words come out scalar for scalar`(words: String) throws {
    var bytes = JSON.string(words).encoded()
    guard case .string(let read) = try JSON(reading: bytes) else { throw Odd() }
    #expect(Array(read.unicodeScalars) == Array(words.unicodeScalars))
    let escaped = words.utf16.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
    bytes = Array("\"\(escaped.joined())\"".utf8)
    guard case .string(let escapedRead) = try JSON(reading: bytes) else { throw Odd() }
    #expect(Array(escapedRead.unicodeScalars) == Array(words.unicodeScalars))
  }

  @Test(
    arguments: [
      ("", .endsEarly), ("[", .endsEarly), ("\"a", .endsEarly), ("tru", .endsEarly),
      ("{\"a\":1,}", .notJSON), ("[1 2]", .notJSON), ("{a:1}", .notJSON), ("'a'", .notJSON),
      ("nul!", .notJSON), ("1.", .endsEarly), (".5", .notJSON), ("+1", .notJSON),
      ("01", .oddNumber),
      ("1e999", .oddNumber), ("1 1", .goesOn), ("\"\u{1}\"", .controlCharacter),
      ("\"\\x\"", .unknownEscape), ("\"\\u12g4\"", .unknownEscape),
      ("\"\\ud83d\"", .halfACharacter), ("\"\\udc00\"", .halfACharacter),
      ("\"\\ud83d\\u0041\"", .halfACharacter), ("{\"a\":1,\"b\":2,\"a\":3}", .nameTwice),
      ("{\"\\u0061\":1,\"a\":3}", .nameTwice),
    ] as [(String, JSONFault.Kind)])
  func `what is not JSON is refused`(text: String, kind: JSONFault.Kind) {
    #expect {
      _ = try read(text)
    } throws: { error in
      (error as? JSONFault)?.kind == kind
    }
  }

  @Test func `two ways to write a letter are two names`() throws {
    #expect(try read("{\"e\\u0301\":1,\"\u{E9}\":2}") == "{\"e\u{301}\":1,\"\u{E9}\":2}")
  }

  @Test func `what is no UTF-8 is refused`() {
    for bytes: [UInt8] in [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80]] {
      #expect(throws: JSONFault(kind: .notUTF8, place: 1)) {
        _ = try JSON(reading: [0x22] + bytes + [0x22])
      }
    }
  }

  @Test func `depth is bounded`() throws {
    let deep = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(try read(deep) == deep)
    #expect(throws: JSONFault(kind: .tooDeep, place: 64)) { _ = try read("[\(deep)]") }
    #expect(throws: (any Error).self) { _ = try read(String(repeating: "[", count: 1_000_000)) }
  }

  private struct Odd: Error {}
}
