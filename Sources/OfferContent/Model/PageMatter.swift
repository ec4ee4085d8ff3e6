public import Diagnostics

/// What every kind of page has: its name, words, sources and dates.
public struct PageMatter: Sendable {
  /// The name in its address: the file's name without `.md`.
  public let slug: String

  /// The source file.
  public let path: String

  /// The title, with its place.
  public let title: Located<String>

  /// What it is, in a sentence or two.
  public let summary: Prose

  /// The body.
  public let body: Prose

  /// Where its statements stand.
  public let sources: [Source]

  /// What on the page is not confirmed yet, a sentence each.
  public let toConfirm: [Located<String>]

  /// The day on which somebody last read the whole page against its sources.
  public let reviewed: Located<Day>?

  /// The day by which somebody must do so again.
  public let reviewBy: Located<Day>?

  /// Words people type when they look for it.
  public let keywords: [String]

  /// What else the law says must be published and stands here, by the ids of duties.
  public let duties: [Located<String>]

  /// What it says to people of one situation, such as parents.
  public let audiences: [AudienceNote]

  /// Addresses at which the page once stood, such as `entitlements/old-name.html`.
  public let movedFrom: [Located<String>]
}
