import Diagnostics

extension Rule {
  static let nameUnknown = Rule(
    "template-name-unknown", .error, "A template names only what its page has.",
    why: "A name with a slip in it would leave a gap where a telephone number should be.")
}

extension Diagnostic {
  static func nameUnknown(_ part: Name.Part, among known: some Collection<String>) -> Diagnostic {
    Diagnostic(
      .nameUnknown, "there is nothing called '\(part.text)' here", at: part.location,
      help: NearestName.help(for: part.text, among: known, calling: "name"))
  }

  static func nameUnknown(
    _ part: Name.Part, in outer: Name.Part, among known: some Collection<String>
  ) -> Diagnostic {
    Diagnostic(
      .nameUnknown, "'\(outer.text)' has nothing called '\(part.text)'", at: part.location,
      help: NearestName.help(for: part.text, among: known, calling: "name"))
  }

  static func nothingInside(
    _ outer: Name.Part, _ kind: Shape.Kind, _ part: Name.Part
  ) -> Diagnostic {
    guard case .list = kind else {
      return Diagnostic(
        .nameUnknown, "'\(outer.text)' has nothing inside it, so nothing called '\(part.text)'",
        at: part.location, help: "write '\(outer.text)' by itself")
    }
    return Diagnostic(
      .nameUnknown, "'\(outer.text)' is a list, and each of its items has its own '\(part.text)'",
      at: part.location,
      help: "write '{{#\(outer.text)}}…{{/\(outer.text)}}' around what is shown for each item")
  }
}
