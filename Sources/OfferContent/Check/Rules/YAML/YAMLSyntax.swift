import Diagnostics

extension Rule {
  static let yamlSyntax = Rule(
    "yaml-syntax", .error,
    "Fields are written one to a line, as key, colon, space and value.",
    why: "A field that cannot be read would silently be missing from the page.")
}

extension Diagnostic {
  static func yamlSyntax(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .yamlSyntax, "this line does not fit the lines above it", at: location,
      help: "write one 'key: value' to a line, as far to the right as its neighbours")
  }

  static func tabInYAML(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .yamlSyntax, "a tab stands at the beginning of the line", at: location,
      help: "type spaces in its place, two for each step to the right")
  }

  static func colonInValue(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .yamlSyntax, "a second colon makes it unclear where the value begins", at: location,
      help: "put the whole value in double quotation marks")
  }

  static func valueNeedsQuotes(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .yamlSyntax, "a value cannot begin with this character unless it stands in quotation marks",
      at: location, help: "put the whole value in double quotation marks")
  }

  static func keyIsNotAWord(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .yamlSyntax, "what stands before the colon is not a word", at: location,
      help: "write the name of the field before the colon")
  }
}
