/// How much a diagnostic asks of whoever reads it.
public enum Severity: String, CaseIterable, Sendable {
  /// Would mislead or shut out a reader, or break the law: nothing of that council is built.
  case error

  /// To be mended soon: the site is built all the same. An error with `--strict`.
  case warning

  /// Good to know; never an error.
  case note
}
