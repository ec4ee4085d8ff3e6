extension PlainValue: Decodable {
  /// Reads whatever a JSON document holds.
  public init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let bool = try? value.decode(Bool.self) {
      self = .bool(bool)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .string(text)
    } else if let list = try? value.decode([PlainValue].self) {
      self = .list(list)
    } else {
      self = .object(try value.decode([String: PlainValue].self))
    }
  }
}
