import Diagnostics

extension Rule {
  static let unknownNation = Rule(
    "unknown-nation", .error,
    "The nation that council.yaml names has a folder with a nation.yaml.",
    why: "A council's offer stands on what the law of its nation gives.")
}

extension Diagnostic {
  static func unknownNation(_ nation: Located<String>, known: [String]) -> Diagnostic {
    Diagnostic(
      .unknownNation, "there is no nation called '\(nation.value)'", at: nation.location,
      help: NearestName.help(for: nation.value, among: known, calling: "nation"))
  }
}
