import Diagnostics

extension Rule {
  static let unknownForm = Rule(
    "unknown-form", .error,
    "A form that is named is one that there is and that the council offers.",
    why: "Whoever follows the link to it finds nothing.")
}

extension Diagnostic {
  static func unknownForm(_ name: Located<String>, known: [String]) -> Diagnostic {
    Diagnostic(
      .unknownForm, "there is no form called '\(name.value)'", at: name.location,
      help: NearestName.help(for: name.value, among: known, calling: "form"))
  }
}
