public import Diagnostics

/// A sum that appears in several places: prose writes `{{id}}` and means this record.
public struct Amount: Sendable {
  /// The name by which prose calls it.
  public let id: Located<String>

  /// What the sum is for, as people say it.
  public let title: String

  /// The sum as it is shown: `£3,000`, `up to £1,200 a year`.
  public let value: Located<String>

  /// The sum in pence, where `value` holds just one.
  public let pence: Int?

  /// Whether it is a national minimum, which a council may raise and may not lower.
  public let isMinimum: Bool

  /// The day from which the sum holds, or on which it was seen.
  public let asOf: Day

  /// The day by which somebody must check it again.
  public let reviewBy: Located<Day>

  /// Where it stands.
  public let source: Source

  /// What about it is not confirmed yet.
  public let toConfirm: Located<String>?

  /// Other names that people call it by: prose that uses one is held to its value.
  public var keywords: [String] = []

  /// The sum that took its place, where this one is an earlier value of it.
  public var replacedBy: Located<String>?
}
