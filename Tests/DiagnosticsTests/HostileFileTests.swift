import Diagnostics
import Testing

/// Whatever bytes a file holds and wherever a problem is said to be, a report is printed whole.
struct HostileFileTests {
  @Test(arguments: 0..<200)
  func `no bytes and no place stop a printer or reach the terminal as an order`(seed: UInt64) {
    var numbers = Numbers(state: seed)
    let tree = SourceTree([SourceFile(path: "a.md", contents: .bytes(bytes(from: &numbers)))])
    let report = Report(
      (0..<20).map { _ in
        let place = SourceLocation(
          path: "a.md", line: Int(numbers.next() % 12), column: Int(numbers.next() % 300),
          length: Int(numbers.next() % 300))
        return .example("wrong", at: place)
      })
    let text = PeoplePrinter(quoting: tree, colour: false, width: 60).text(of: report)
    #expect(text.split(separator: "\n").count { $0.hasPrefix("error: wrong") } >= 1)
    #expect(text.unicodeScalars.allSatisfy(isHarmless))
    #expect(SARIFPrinter(rules: [], quoting: tree).text(of: report).contains("\"results\": ["))
  }

  private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: true
    case 0..<0x20, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: false
    default: true
    }
  }

  /// Bytes rich in line ends, escapes, halves of characters and marks that turn a line around.
  private func bytes(from numbers: inout Numbers) -> [UInt8] {
    let pieces: [[UInt8]] = [
      Array("word ".utf8), [0x0A], [0x0D], [0x1B, 0x5B], [0x9B], [0xE6, 0x84], [0xF0, 0x9F, 0xA7],
      Array("愛🧡👩‍👧e\u{301}\u{202E}\u{2067}\u{200F}عن\t\u{85}\u{2028}".utf8), [0xFF, 0xFE], [0x80],
      [UInt8](repeating: 0x78, count: 90),
    ]
    return (0..<numbers.next() % 80).flatMap { _ in pieces[Int(numbers.next() % 11)] }
  }
}

/// The same numbers for the same seed, on every machine: SplitMix64.
private struct Numbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
