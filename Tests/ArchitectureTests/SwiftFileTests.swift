import Testing

/// The reader that the other suites rest on.
struct SwiftFileTests {
  @Test(arguments: [
    ("a // b\nc", "a     \nc"),
    ("a /* b /* c */ d */ e", "a                   e"),
    (#"f("x!")"#, #"f("  ")"#),
    (#""a\"b" + c"#, #""    " + c"#),
    (#""a \(b! + "c") d""#, #""    b! + " "   ""#),
    (##"#"a \(b) \#(c!)"#"##, ##"#"          c! "#"##),
    ("\"\"\"\n a \"b\" {\n \"\"\"{", "\"\"\"\n        \n \"\"\"{"),
    ("/* a\nb */ c", "    \n     c"),
  ])
  func `code is told from comments and strings`(text: String, code: String) {
    #expect(CodeReader.code(of: text) == code)
  }

  @Test func `functions are counted to their closing brace`() {
    let file = SwiftFile(
      path: "Sources/Room/A.swift",
      text: """
        protocol P {
          func empty() -> Int
        }
        struct A {
          init(_ a: Int = { 1 }()) {
            self.init(b: "}")
          }
          func `a name`<T>(
            of t: T
          ) -> [T] where T: P {
            [1].map {
              $0
            }
          }
          subscript(a: Int) -> Int { 1 }
        }
        """)
    #expect(
      file.functions == [
        Function(name: "init", line: 5, length: 3),
        Function(name: "`a name`", line: 8, length: 7),
        Function(name: "subscript", line: 15, length: 1),
      ])
  }

  @Test func `imports of every kind are seen`() {
    let file = SwiftFile(
      path: "Sources/Room/A.swift",
      text: """
        import A
        public import B
        @testable import C
        @preconcurrency public import D
        import struct E.F
        // import G
        """)
    #expect(file.imports.map(\.module) == ["A", "B", "C", "D", "E"])
    #expect(file.imports.map(\.line) == [1, 2, 3, 4, 5])
    #expect(file.room == "Room")
  }
}
