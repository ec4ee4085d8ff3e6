public import Diagnostics

/// A page of plain words: about, privacy, the forum, living somewhere else.
public struct TextPage: Sendable {
  /// The page.
  public let page: PageMatter

  /// The topics whose pages list it, by their ids.
  public let topics: [Located<String>]

  /// What the council adds to a national page: its file of the same name.
  public let addition: PageMatter?
}
