/// Why some bytes are not JSON as we take it: what is wrong, and where.
///
/// It never holds what was read.
public struct JSONFault: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Kind: String, Hashable, Sendable {
    case endsEarly = "it ends in the middle"
    case notJSON = "it is not written as JSON"
    case goesOn = "something stands behind its end"
    case notUTF8 = "it is not text in UTF-8"
    case halfACharacter = "it holds half of a character (a surrogate without its other half)"
    case unknownEscape = "it holds a backslash that means nothing"
    case controlCharacter = "it holds a control character that is not escaped"
    case oddNumber = "it holds a number that JSON does not write so, or that is too large"
    case tooDeep = "it holds more in one another than can be read"
    case nameTwice = "it gives one name twice"
  }

  /// What is wrong.
  public let kind: Kind

  /// How many bytes stand before it.
  public let place: Int

  /// What is wrong and where, as part of a sentence.
  public var words: String { "\(kind.rawValue), at byte \(place + 1)" }
}
