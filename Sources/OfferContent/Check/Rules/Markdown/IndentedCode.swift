import Diagnostics

extension Rule {
  static let indentedCode = Rule(
    "indented-code", .warning, "No line begins with four blanks by accident.",
    why: "Markdown shows such lines as program code, in type that does not wrap on a phone.")
}

extension Diagnostic {
  static func indentedCode(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .indentedCode, "an indented line is shown as code", at: location,
      help: "take out the blanks before it, or put the code between lines of '```'")
  }
}
