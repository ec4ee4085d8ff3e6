public import Diagnostics

/// What a page or a topic says to people of one situation, such as parents.
public struct AudienceNote: Sendable {
  /// Whom it speaks to, by the id of one of the nation's audiences.
  public let audience: Located<String>

  /// What it says to them, in a sentence or two.
  public let words: Prose
}
