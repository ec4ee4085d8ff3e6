import Diagnostics

extension Rule {
  static let unknownCallout = Rule(
    "unknown-callout", .error, "A callout is of a kind that there is.",
    why: "Readers know a callout by its kind; one without would look like a quotation.")
}

extension Diagnostic {
  static func unknownCallout(_ name: String, at location: SourceLocation) -> Diagnostic {
    let kinds = Prose.Callout.allCases.map(\.rawValue)
    let nearest = NearestName.of(name.uppercased(), among: kinds)
    return Diagnostic(
      .unknownCallout, "there is no callout of the kind \(name.quoted)", at: location,
      help: nearest.map { "write '[!\($0)]'" }
        ?? "use one of: \(kinds.map { "[!\($0)]" }.joined(separator: ", "))")
  }
}
