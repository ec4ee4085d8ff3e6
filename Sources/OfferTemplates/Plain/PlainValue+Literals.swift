extension PlainValue: ExpressibleByStringLiteral {
  /// Writes text as text.
  public init(stringLiteral text: String) { self = .string(text) }
}

extension PlainValue: ExpressibleByBooleanLiteral {
  /// Writes true as true.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension PlainValue: ExpressibleByFloatLiteral {
  /// Writes a number as a number.
  public init(floatLiteral number: Double) { self = .number(number) }
}

extension PlainValue: ExpressibleByIntegerLiteral {
  /// Writes a whole number as a number.
  public init(integerLiteral number: Int) { self = .number(Double(number)) }
}

extension PlainValue: ExpressibleByNilLiteral {
  /// Writes nil as nothing.
  public init(nilLiteral: ()) { self = .null }
}

extension PlainValue: ExpressibleByArrayLiteral {
  /// Writes a list as a list.
  public init(arrayLiteral values: PlainValue...) { self = .list(values) }
}

extension PlainValue: ExpressibleByDictionaryLiteral {
  /// Writes values with their names; of two with one name the later one counts.
  public init(dictionaryLiteral values: (String, PlainValue)...) {
    self = .object(Dictionary(values) { $1 })
  }
}
