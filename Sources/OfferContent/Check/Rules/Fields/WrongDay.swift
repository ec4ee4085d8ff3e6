import Diagnostics

extension Rule {
  static let wrongDay = Rule(
    "wrong-day", .error,
    "A day is written as year, month and day and exists in the calendar.",
    why: "A day that does not exist cannot remind anybody to check the page.")
}

extension Diagnostic {
  static func wrongDay(_ text: String, key: String, at location: SourceLocation) -> Diagnostic {
    let looksRight =
      text.utf8.count == 10 && text.utf8.filter { $0 == UInt8(ascii: "-") }.count == 2
    return Diagnostic(
      .wrongDay,
      looksRight
        ? "there is no day '\(text)' in the calendar"
        : "'\(text)' is not a day as '\(key)' needs it",
      at: location, help: "write the day as year-month-day, such as 2027-05-21")
  }
}
