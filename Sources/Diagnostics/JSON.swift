/// A JSON value whose objects keep their members in the order in which they were given.
///
/// ```swift
/// let file: JSON = ["path": .string(path), "bytes": .integer(bytes.count), "sources": []]
/// let text = file.encoded(indented: true)
/// ```
public enum JSON: Sendable {
  /// Names with their values, in order; the names should differ.
  case object([(key: String, value: JSON)])

  /// Values in order.
  case array([JSON])

  /// Text.
  case string(String)

  /// A whole number.
  case integer(Int)

  /// Any other number; it should be finite.
  case number(Double)

  /// Yes or no.
  case boolean(Bool)

  /// Nothing.
  case null

  /// Text, or nothing.
  public static func string(orNull text: String?) -> JSON {
    text.map(JSON.string) ?? .null
  }

  /// Several texts in order.
  public static func strings(_ texts: some Sequence<String>) -> JSON {
    .array(texts.map(JSON.string))
  }
}

extension JSON: ExpressibleByDictionaryLiteral {
  /// An object, its members in the order in which they are written.
  public init(dictionaryLiteral members: (String, JSON)...) {
    self = .object(members.map { (key: $0.0, value: $0.1) })
  }
}

extension JSON: ExpressibleByArrayLiteral {
  /// An array.
  public init(arrayLiteral elements: JSON...) { self = .array(elements) }
}

extension JSON: ExpressibleByStringLiteral {
  /// A text.
  public init(stringLiteral text: String) { self = .string(text) }
}

extension JSON: ExpressibleByIntegerLiteral {
  /// A whole number.
  public init(integerLiteral number: Int) { self = .integer(number) }
}

extension JSON: ExpressibleByBooleanLiteral {
  /// A yes or no.
  public init(booleanLiteral flag: Bool) { self = .boolean(flag) }
}
