public import Diagnostics

/// Who can get something: legal statuses, ages and conditions.
public struct Eligibility: Sendable {
  /// The statuses it is for, by the ids of the nation's `statuses`; empty means all.
  public let statuses: [Located<String>]

  /// The ages it is for, in whole years, both ends included; nil means any age.
  public let ages: Located<ClosedRange<Int>>?

  /// What else must be true, a sentence each.
  public let conditions: [Prose]
}
