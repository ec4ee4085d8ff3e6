import Diagnostics

extension Rule {
  static let notUTF8 = Rule(
    "not-utf-8", .error,
    "Text is saved as UTF-8 or UTF-16.",
    why:
      "In any other encoding a pound sign or an apostrophe would reach readers as a broken character."
  )
}

extension Diagnostic {
  static func notUTF8(_ bytes: [UInt8], path: String) -> Diagnostic {
    let place = Windows1252.firstBrokenPlace(in: bytes)
    let names = Windows1252.characters(on: place.line, of: bytes)
    return Diagnostic(
      .notUTF8, "line \(place.line) is not UTF-8; as Windows-1252 it holds \(names)",
      at: SourceLocation(path: path, line: place.line, column: place.column),
      help: "open the file in its editor, choose 'Save as', and choose the encoding UTF-8")
  }

  static func brokenUTF16(path: String) -> Diagnostic {
    Diagnostic(
      .notUTF8, "the file begins like UTF-16 but does not go on like it",
      at: SourceLocation(path: path, line: 1),
      help: "open the file in its editor, choose 'Save as', and choose the encoding UTF-8")
  }
}
