public import Diagnostics

/// Words of a form that somebody reads.
public struct FormText: Sendable {
  /// The keys of the form's source that lead to the words, joined by full stops.
  ///
  /// Such as `purposes.reply.ask`: a translation calls the words so.
  public let key: String

  /// The words, with the names of organisations filled in.
  public let words: String

  /// The language that the words are in, as BCP 47 writes it: that of the original where nobody has
  /// translated them.
  public let language: String

  /// Where they stand.
  public let location: SourceLocation

  /// Puts words under their key.
  public init(_ words: String, key: String, language: String, at location: SourceLocation) {
    self.key = key
    self.words = words
    self.language = language
    self.location = location
  }
}

extension FormText: Hashable {
  /// Words are the same wherever they stand.
  public static func == (one: FormText, other: FormText) -> Bool {
    (one.key, one.words, one.language) == (other.key, other.words, other.language)
  }

  /// Hashes what makes them the same.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(key)
    hasher.combine(words)
  }
}
