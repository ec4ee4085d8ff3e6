import Diagnostics

extension Rule {
  static let htmlEscaped = Rule(
    "template-html-escaped", .error, "What is HTML stands in three braces: '{{{name}}}'.",
    why: "In two braces the tags of the HTML would be shown to readers as text.")
}

extension Diagnostic {
  static func htmlEscaped(_ name: Name) -> Diagnostic {
    Diagnostic(
      .htmlEscaped, "'\(name.text)' is HTML, and two braces would show its tags as text",
      at: name.location, help: "write '{{{\(name.text)}}}'")
  }
}
