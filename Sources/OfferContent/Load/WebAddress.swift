/// What an address of another site must look like.
enum WebAddress {
  /// Whether it is https or http with a host, without spaces, quotation marks or angle brackets.
  static func isWhole(_ address: String) -> Bool {
    let rest: Substring
    if address.hasPrefix("https://") {
      rest = address.dropFirst(8)
    } else if address.hasPrefix("http://") {
      rest = address.dropFirst(7)
    } else {
      return false
    }
    guard let first = rest.utf8.first, isLetterOrDigit(first) else { return false }
    return rest.utf8.allSatisfy { byte in
      byte > 0x20 && byte != 0x7F && !#"<>"\^`{|}"#.utf8.contains(byte)
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }
}
