import Diagnostics

extension Rule {
  static let wrongNumber = Rule(
    "wrong-number", .error,
    "A number is written in digits.",
    why: "It is drawn in a chart, or decides the order of what is shown.")
}

extension Diagnostic {
  static func wrongNumber(_ text: String, key: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .wrongNumber, "'\(text)' is not a number as '\(key)' needs it", at: location,
      help: key == "age"
        ? "write the age in whole years, such as 18"
        : "write digits only, with one place behind a point at most, such as 59.6; or * where it is hidden"
    )
  }
}
