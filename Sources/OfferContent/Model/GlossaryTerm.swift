public import Diagnostics

/// A word of law or of social work, and what it means in plain English.
public struct GlossaryTerm: Sendable {
  /// The name by which prose calls it: `{{personal-adviser}}`.
  public let id: Located<String>

  /// The word as prose shows it.
  public let term: String

  /// What it means, in a sentence or two.
  public let meaning: String

  /// Where the meaning stands, where a law or guidance gives it.
  public let source: Source?

  /// Whether everybody who reads the offer knows the word, so that not every page must explain it.
  public var isEveryday = false
}
