import Diagnostics
import Foundation
import Testing

@testable import OfferForms

/// Numbers as ECMAScript writes them, by the examples of RFC 8785, appendix B; and canonical JSON for the judge.
struct JSONNumberTests {
  @Test(
    arguments: [
      (0x0000_0000_0000_0000, "0"), (0x8000_0000_0000_0000, "0"), (0x0000_0000_0000_0001, "5e-324"),
      (0x8000_0000_0000_0001, "-5e-324"), (0x7fef_ffff_ffff_ffff, "1.7976931348623157e+308"),
      (0x4340_0000_0000_0000, "9007199254740992"), (0xc340_0000_0000_0000, "-9007199254740992"),
      (0x4430_0000_0000_0000, "295147905179352830000"),
      (0x44b5_2d02_c7e1_4af5, "9.999999999999997e+22"),
      (0x44b5_2d02_c7e1_4af6, "1e+23"), (0x44b5_2d02_c7e1_4af7, "1.0000000000000001e+23"),
      (0x444b_1ae4_d6e2_ef4e, "999999999999999700000"),
      (0x444b_1ae4_d6e2_ef4f, "999999999999999900000"),
      (0x444b_1ae4_d6e2_ef50, "1e+21"), (0x3eb0_c6f7_a0b5_ed8c, "9.999999999999997e-7"),
      (0x3eb0_c6f7_a0b5_ed8d, "0.000001"), (0x41b3_de43_5555_5553, "333333333.3333332"),
      (0x41b3_de43_5555_5555, "333333333.3333333"),
      (0xbecb_f647_612f_3696, "-0.0000033333333333333333"),
      (0x4314_3ff3_c1cb_0959, "1424953923781206.2"),
    ] as [(UInt64, String)])
  func `the shortest digits that mean the number`(bits: UInt64, text: String) {
    #expect(JSON.shortest(Double(bitPattern: bits)) == text)
  }

  /// With `JCS=FILE`, writes what the judge of canonical JSON compares: each line is a value, a tab, and our
  /// canonical form of it.
  @Test func `made-up values become canonical`() throws {
    var generator = Made(state: 11)
    var lines: [UInt8] = []
    for _ in 0..<500 {
      let value = generator.value(depth: 0)
      let read = try JSON(reading: value.encoded())
      #expect(read.canonical == value.canonical)
      lines += value.encoded() + [UInt8(ascii: "\t")] + value.canonical + [UInt8(ascii: "\n")]
    }
    if let path = ProcessInfo.processInfo.environment["JCS"] {
      try Data(lines).write(to: URL(fileURLWithPath: path))
    }
  }

  /// Values that nobody thought of, the same in each run.
  private struct Made: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }

    mutating func value(depth: Int) -> JSON {
      switch Int.random(in: 0..<(depth < 3 ? 8 : 6), using: &self) {
      case 0:
        return .integer(
          Int.random(in: -9_007_199_254_740_991...9_007_199_254_740_991, using: &self))
      case 1:
        let number = Double(bitPattern: next())
        return .number(number.isFinite ? number : 0.1)
      case 2: return .boolean(Bool.random(using: &self))
      case 3: return .null
      case 4: return .number(Double(Int.random(in: 0..<100_000, using: &self)) / 1000)
      case 5: return .string(text())
      case 6:
        return .array(
          (0..<Int.random(in: 0..<4, using: &self)).map { _ in value(depth: depth + 1) })
      default:
        var names: [String] = []
        for _ in 0..<Int.random(in: 0..<5, using: &self) {
          let name = text()
          if !names.contains(where: { $0.utf8.elementsEqual(name.utf8) }) { names.append(name) }
        }
        return .object(names.map { ($0, value(depth: depth + 1)) })
      }
    }

    mutating func text() -> String {
      let scalars = (0..<Int.random(in: 0..<6, using: &self)).compactMap { _ in
        let ranges: [ClosedRange<UInt32>] = [
          0...0x7F, 0x80...0x7FF, 0x2020...0x2030, 0xE000...0xFFFF, 0x10000...0x10FFFF,
        ]
        let range = ranges[Int.random(in: 0..<ranges.count, using: &self)]
        return Unicode.Scalar(UInt32.random(in: range, using: &self))
      }
      return String(String.UnicodeScalarView(scalars))
    }
  }
}
