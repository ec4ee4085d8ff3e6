import Diagnostics
import OfferContent

extension Rule {
  static let wrongVersion = Rule(
    "wrong-version", .error, "The version of a form is a day and a number.",
    why: "A yes is bound to the version that somebody read.")
}

extension Fields {
  /// A version such as `2026-11-26.1`.
  mutating func version(reporting report: inout Report) -> Located<String>? {
    guard let words = requiredWords("version", reporting: &report) else { return nil }
    let parts = words.value.utf8.split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 2, Day(String(Substring(parts[0]))) != nil,
      let number = Int(Substring(parts[1])), number > 0, "\(number)" == Substring(parts[1])
    else {
      report.add(.wrongVersion(words))
      return nil
    }
    return words
  }
}

extension Diagnostic {
  static func wrongVersion(_ version: Located<String>, file: String) -> Diagnostic {
    Diagnostic(
      .wrongVersion, "the file of version '\(file)' holds version '\(version.value)'",
      at: version.location, help: "rename the file after the version that it holds")
  }

  fileprivate static func wrongVersion(_ version: Located<String>) -> Diagnostic {
    Diagnostic(
      .wrongVersion, "'\(version.value)' is not a version", at: version.location,
      help: "write the day and a number in quotation marks, such as \"2026-11-26.1\"")
  }
}
