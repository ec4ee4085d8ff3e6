extension JSON {
  /// A number as ECMAScript writes it, which is what RFC 8785 (3.2.2.3) asks for: the shortest digits that
  /// read back as the same double, without an exponent from 1e-6 up to 1e21.
  ///
  /// - Parameter number: a finite number.
  /// - Returns: its digits, such as `1e-7`.
  public static func shortest(_ number: Double) -> String {
    guard number != 0 else { return "0" }
    let (digits, exponent) = shortestDigits(of: number.magnitude)
    let count = digits.count
    let text: String
    switch exponent {
    case count...21 where exponent >= count:
      text = digits + String(repeating: "0", count: exponent - count)
    case 1...21:
      text = digits.prefix(exponent) + "." + digits.dropFirst(exponent)
    case -5...0:
      text = "0." + String(repeating: "0", count: -exponent) + digits
    default:
      let power = exponent - 1
      let fraction = count > 1 ? "." + digits.dropFirst() : ""
      text = digits.prefix(1) + fraction + "e" + (power < 0 ? "-" : "+") + String(abs(power))
    }
    return (number < 0 ? "-" : "") + text
  }

  /// The shortest digits that mean a number, and how many of them stand before the point.
  private static func shortestDigits(of number: Double) -> (digits: String, exponent: Int) {
    let parts = number.description.split(separator: "e")
    let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let power = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    var digits = String(mantissa[0]) + (mantissa.count > 1 ? mantissa[1] : "")
    var exponent = mantissa[0].count + power
    while digits.hasPrefix("0") {
      digits.removeFirst()
      exponent -= 1
    }
    while digits.hasSuffix("0") { digits.removeLast() }
    return (digits, exponent)
  }
}
