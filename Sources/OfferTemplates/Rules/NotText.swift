import Diagnostics

extension Rule {
  static let notText = Rule(
    "template-not-text", .error, "Only text and HTML are shown by their names.",
    why: "A list, a group of names or a yes or no has no words to show to readers.")
}

extension Diagnostic {
  static func flagShown(_ name: Name) -> Diagnostic {
    Diagnostic(
      .notText, "'\(name.text)' is a yes or no and has no words to show", at: name.location,
      help: "write '{{#\(name.text)}}…{{/\(name.text)}}' around what is shown where it is yes")
  }

  static func sectionShown(_ name: Name, fields: [String]) -> Diagnostic {
    Diagnostic(
      .notText, "'\(name.text)' holds other names and has no words to show", at: name.location,
      help: "write '{{#\(name.text)}}…{{/\(name.text)}}' and inside it one of: "
        + fields.sorted().joined(separator: ", "))
  }

  static func itemNotText(_ name: Name, among known: [String]) -> Diagnostic {
    Diagnostic(
      .notText, "'.' stands for no text here", at: name.location,
      help: known.isEmpty
        ? "take it out" : "write one of: \(known.sorted().joined(separator: ", "))")
  }
}
