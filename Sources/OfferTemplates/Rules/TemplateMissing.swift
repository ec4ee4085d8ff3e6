import Diagnostics

extension Rule {
  static let templateMissing = Rule(
    "template-missing", .error, "A template that is named is there.",
    why: "The page would lack that part, such as whom to call, and nobody would notice.")
}

extension Diagnostic {
  static func templateMissing(
    _ name: String, among known: some Collection<String>, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .templateMissing, "there is no template 'Templates/\(name).mustache'", at: location,
      help: NearestName.help(for: name, among: known, calling: "template"))
  }

  /// A page's own template, which no tag names.
  static func templateMissing(_ name: String) -> Diagnostic {
    Diagnostic(
      .templateMissing, "there is no template 'Templates/\(name).mustache'", at: nil,
      help: "put the file back: without it no page of its kind can be made")
  }
}
