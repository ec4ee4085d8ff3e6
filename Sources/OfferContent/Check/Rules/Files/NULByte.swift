import Diagnostics

extension Rule {
  static let nulByte = Rule(
    "nul-byte", .error,
    "Text holds no NUL bytes.",
    why: "A file with NUL bytes is damaged, or no text at all.")
}

extension Diagnostic {
  static func nulByte(_ bytes: [UInt8], path: String) -> Diagnostic {
    let before = bytes.prefix { $0 != 0 }
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return Diagnostic(
      .nulByte, "line \(line) holds a NUL byte, which is no text",
      at: SourceLocation(path: path, line: line, column: before.count - lineStart + 1),
      help: "go back to the last version of the file that was whole")
  }
}
