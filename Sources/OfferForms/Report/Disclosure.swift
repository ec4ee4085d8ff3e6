/// A number of people as it may be published: 0, `*`, or rounded.
///
/// NHS Digital's rule of 2018 for hospital statistics: every number is treated alike, totals too, so that nothing
/// is found out by taking one from another.
public struct PublishedCount: Hashable, Sendable {
  /// The number; nil where it is hidden.
  public let number: Int?

  /// Hides or rounds a number.
  public init(_ count: Int, by rule: FormSpecification.Publication) {
    switch count {
    case 0: number = 0
    case ..<rule.suppressBelow: number = nil
    default: number = (count + rule.roundTo / 2) / rule.roundTo * rule.roundTo
    }
  }

  /// The number as people read it.
  public var words: String { number.map(String.init) ?? "*" }

  /// How many of a hundred, as a whole number made of rounded ones; nil where the base is hidden or too small.
  func percent(of base: PublishedCount, by rule: FormSpecification.Publication) -> Int? {
    guard let number, let base = base.number, base >= rule.smallestBase else { return nil }
    return (200 * number + base) / (2 * base)
  }
}
