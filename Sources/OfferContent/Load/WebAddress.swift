/// What an address of another site must look like.
package enum WebAddress {
  /// Whether it is https or http with a host, without spaces, quotation marks or angle brackets.
  static func isWhole(_ address: String) -> Bool {
    let bytes = Array(address.utf8)
    let host: Int
    if bytes.starts(with: "https://".utf8) {
      host = 8
    } else if bytes.starts(with: "http://".utf8) {
      host = 7
    } else {
      return false
    }
    guard host < bytes.count, bytes[host].isLetter || bytes[host].isDigit else { return false }
    return bytes[host...].allSatisfy(mayStandInAddress)
  }

  /// Whether it is whole, and nobody on the way can read or change what is there.
  package static func isSafe(_ address: String) -> Bool {
    isWhole(address) && address.hasPrefix("https://")
  }

  private static func mayStandInAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"),
      UInt8(ascii: "|"), UInt8(ascii: "}"):
      false
    default:
      true
    }
  }
}
