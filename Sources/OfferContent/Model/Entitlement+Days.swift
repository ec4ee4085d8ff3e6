import Diagnostics

extension Entitlement {
  /// Whether the last day on which it could be had is over.
  public func hasEnded(on today: Day) -> Bool {
    ends.map { $0.value < today } ?? false
  }

  /// Whether it cannot be had yet: the law is made, and its day is not set or has not come.
  public func isComing(on today: Day) -> Bool {
    isComing || inForceFrom.map { $0.value > today } ?? false
  }
}
