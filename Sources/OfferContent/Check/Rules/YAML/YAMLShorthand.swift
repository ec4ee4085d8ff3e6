import Diagnostics

extension Rule {
  static let yamlShorthand = Rule(
    "yaml-shorthand", .error,
    "Values do not use the anchors (&), aliases (*) and tags (!) of YAML.",
    why: "People who edit together must see a value where it is used.")
}

extension Diagnostic {
  static func yamlShorthand(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .yamlShorthand,
      "a value that begins with '&', '*' or '!' means something else than its words",
      at: location,
      help: "write the value out, in double quotation marks if it really begins like that")
  }
}
