public import Diagnostics

/// A figure of a report: a row of `data/outcomes.csv`.
public struct Outcome: Sendable {
  /// What is counted.
  public enum Unit: String, CaseIterable, Sendable {
    /// Of each hundred.
    case percent

    /// People: never shown as they were counted.
    case people

    /// What is offered or aimed at.
    case offers
  }

  /// A number, or that there are too few people to show one.
  public enum Value: Hashable, Sendable {
    /// The number in tenths, so that 59.6 is exact.
    case tenths(Int)

    /// `*`: a number of people from 1 to 9, or a percentage of fewer than 20.
    case hidden
  }

  /// Its name.
  public let id: Located<String>

  /// The chart that it belongs to.
  public let chart: Located<String>

  /// What is counted, in words.
  public let label: String

  /// The time at which it was true.
  public let asOf: When

  /// The number.
  public let value: Value

  /// What is counted.
  public let unit: Located<Unit>

  /// Of how many people, rounded, where the report says so.
  public let base: Value?

  /// Where it was read.
  public let report: String

  /// What else to know about it.
  public let note: Prose?
}
