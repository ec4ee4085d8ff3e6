import Diagnostics
import Testing

struct JSONTests {
  static let kinds: [(text: String, value: JSON)] = [
    ("null", .null), ("true", true), ("false", false), ("0", 0),
    ("-9223372036854775808", .integer(.min)), ("[]", .array([])), ("{}", .object([])),
    (#""""#, ""), ("[1,[2],{}]", [1, [2], .object([])]),
    (#"["a","b"]"#, .strings(["a", "b"])), ("null", .string(orNull: nil)),
    (#""a""#, .string(orNull: "a")),
  ]

  @Test(arguments: kinds)
  func `every kind of value is written`(text: String, value: JSON) {
    #expect(compact(value) == text)
  }

  @Test func `members keep the order in which they were given`() {
    #expect(
      compact(["z": 1, "a": 2, "m": ["y": 3, "b": 4]]) == #"{"z":1,"a":2,"m":{"y":3,"b":4}}"#)
  }

  @Test(arguments: [
    (#"say "so" \ now"#, #""say \"so\" \\ now""#),
    ("a\nb\r\tc", #""a\nb\r\tc""#),
    ("\u{0}\u{8}\u{1B}[31m\u{1F}", #""\u0000\u0008\u001b[31m\u001f""#),
    ("\u{2027}\u{2028}x\u{2029}\u{202A}", "\"\u{2027}\\u2028x\\u2029\u{202A}\""),
    ("£ é 愛 🧡 السلام", #""£ é 愛 🧡 السلام""#),
    ("</script>/", #""</script>/""#),
  ])
  func `text is escaped where it must be, and only there`(text: String, written: String) {
    #expect(compact(.string(text)) == written)
  }

  @Test func `an escape is found wherever it stands`() {
    for before in 0..<20 {
      for (odd, escape) in [("\"", "\\\""), ("\u{1F}", "\\u001f"), ("\u{2028}", "\\u2028")] {
        let (start, end) = (String(repeating: "\u{20AC}a ", count: before), "\u{2019}~")
        #expect(compact(.string(start + odd + end)) == "\"\(start)\(escape)\(end)\"")
      }
    }
  }

  @Test func `members are added one by one as a value would have them`() {
    for isIndented in [false, true] {
      var writer = JSONWriter(indented: isIndented)
      writer.object {
        $0.add("text", "a\"" as String?)
        $0.add("bytes", utf8: Array("b[".utf8))
        $0.add("texts", ["c", "{"])
        $0.add("number", 2)
        $0.add("flag", false)
        $0.addNull("nothing")
        $0.addObject("none") { _ in }
        $0.begin("all")
        $0.array { json in
          for number in [1, 2] {
            json.beginElement()
            json.write(.integer(number))
          }
        }
      }
      let value: JSON = [
        "text": "a\"", "bytes": "b[", "texts": ["c", "{"], "number": 2, "flag": false,
        "nothing": .null, "none": .object([]), "all": [1, 2],
      ]
      #expect(writer.bytes == value.encoded(indented: isIndented))
    }
  }

  @Test func `keys are escaped as text is`() {
    #expect(compact(["a\"\n": 1]) == #"{"a\"\n":1}"#)
  }

  @Test func `the indented form has a line for each member and element`() {
    let value: JSON = [
      "files": [["path": "a.html", "bytes": 12], 3], "none": [], "empty": .object([]),
    ]
    let text = String(decoding: value.encoded(indented: true), as: UTF8.self)
    #expect(
      text == """
        {
          "files": [
            {
              "path": "a.html",
              "bytes": 12
            },
            3
          ],
          "none": [],
          "empty": {}
        }
        """)
  }

  @Test func `a writer appends piece by piece`() {
    var writer = JSONWriter(appendingTo: Array("x=".utf8))
    writer.write("a" as String)
    writer.write([1, 2] as JSON)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == #"x="a"[1,2]"#)
  }

  private func compact(_ value: JSON) -> String {
    String(decoding: value.encoded(), as: UTF8.self)
  }
}
