/// Some ages that somebody can choose instead of a date of birth.
public struct AgeBand: Hashable, Sendable {
  /// The ages, in whole years.
  public let ages: ClosedRange<Int>

  /// The oldest age that `25-or-over` stands for.
  public static let oldest = 120

  /// Reads `under-16`, `16-17` or `25-or-over`; nil where it is written otherwise.
  public init?(_ value: some StringProtocol) {
    let parts = String(value).utf8.split(
      separator: UInt8(ascii: "-"), omittingEmptySubsequences: false
    )
    .map { String(Substring($0)) }
    switch parts.count {
    case 2 where parts[0] == "under":
      guard let end = AgeBand.age(parts[1]), end > 0 else { return nil }
      ages = 0...end - 1
    case 2:
      guard let first = AgeBand.age(parts[0]), let last = AgeBand.age(parts[1]), first <= last
      else { return nil }
      ages = first...last
    case 3 where parts[1] == "or" && parts[2] == "over":
      guard let first = AgeBand.age(parts[0]) else { return nil }
      ages = first...AgeBand.oldest
    default: return nil
    }
  }

  private static func age(_ text: String) -> Int? {
    guard let age = Int(text), (0...oldest).contains(age), "\(age)" == text else { return nil }
    return age
  }
}
