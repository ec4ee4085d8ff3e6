public import Diagnostics

/// What changes at an age: an entry of `data/timeline.yaml`.
public struct Milestone: Sendable {
  /// The age in whole years.
  public let age: Int

  /// What changes, in a few words.
  public let title: String

  /// What that means.
  public let what: Prose

  /// Where it stands.
  public let location: SourceLocation
}
