public import Diagnostics

/// What a service has pledged: a row of `data/pledges.csv`.
public struct Pledge: Sendable {
  /// What is known of it today.
  public enum Status: String, CaseIterable, Sendable {
    /// A report says that it was met.
    case met

    /// Somebody confirmed that it still holds.
    case standing

    /// It was reported once, and nobody has confirmed it since.
    case notConfirmed = "not-confirmed"
  }

  /// Its name.
  public let id: Located<String>

  /// A partner service by the name of its file, or the name of a service in words.
  public let service: Located<String>

  /// What was pledged.
  public let pledge: Prose

  /// Since when.
  public let since: When

  /// What is known of it today.
  public let status: Status

  /// The day on which somebody last checked it.
  public let checked: Located<Day>

  /// Where it was read.
  public let report: String
}
