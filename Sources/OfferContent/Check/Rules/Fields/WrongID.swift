package import Diagnostics

extension Rule {
  static let wrongID = Rule(
    "wrong-id", .error,
    "The name of a record has small letters, digits and hyphens only.",
    why: "Prose calls the record by it, and it becomes part of an address.")
}

extension Diagnostic {
  package static func wrongID(_ id: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .wrongID, "'\(id)' cannot be the name of a record", at: location,
      help: "use small letters from a to z, digits and hyphens, such as junior-isa")
  }
}
