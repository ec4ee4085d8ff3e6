import Diagnostics

extension Rule {
  static let unknownBlock = Rule(
    "unknown-block", .error, "The word behind a fence names a block that there is.",
    why: "A block that is not filled in leaves out the contact or the steps that it stands for.")
}

extension Diagnostic {
  static func unknownBlock(_ name: String, at location: SourceLocation) -> Diagnostic {
    let names = Prose.Component.Name.allCases.map(\.rawValue)
    let help =
      NearestName.of(name, among: names).map { "write '\($0)'" }
      ?? "use one of: \(names.joined(separator: ", ")); to show words as they are, name nothing"
    return Diagnostic(
      .unknownBlock, "there is no block called \(name.quoted)", at: location, help: help)
  }
}
