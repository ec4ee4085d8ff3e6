import Diagnostics

extension Rule {
  static let textNotEscaped = Rule(
    "template-text-not-escaped", .error, "What is not HTML stands in two braces: '{{name}}'.",
    why: "In three braces, or behind '&', a '<' in a text would break the page or let in a script.")
}

extension Diagnostic {
  static func textNotEscaped(_ name: Name) -> Diagnostic {
    Diagnostic(
      .textNotEscaped, "'\(name.text)' is text, and only HTML may stand here unescaped",
      at: name.location, help: "write '{{\(name.text)}}'")
  }
}
