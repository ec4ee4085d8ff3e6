/// What a telephone does with a number that people write with spaces.
enum Telephone {
  /// The address that rings a number.
  static func link(to number: String) -> String { "tel:" + digits(of: number) }

  /// The address that writes a text message to a number.
  static func textLink(to number: String) -> String { "sms:" + digits(of: number) }

  private static func digits(of number: String) -> String {
    String(
      decoding: number.utf8.filter { byte in
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") || byte == UInt8(ascii: "+")
      }, as: UTF8.self)
  }
}
