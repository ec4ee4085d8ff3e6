/// Something that changed in the offer, in the words of whoever changed it.
public struct Change: Sendable {
  /// The source file.
  public let path: String

  /// The day of the change.
  public let date: Day

  /// What changed.
  public let what: Prose
}
