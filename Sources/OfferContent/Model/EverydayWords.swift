public import Diagnostics

/// What people type when they mean something that pages call otherwise: an entry of
/// `data/search-words.yaml`.
public struct EverydayWords: Sendable {
  /// What they type, one word or several each.
  public let words: [Located<String>]

  /// What pages say.
  public let means: [Located<String>]
}
