/// What a running program reads its values from, and what remembers which sections are open.
protocol ValueSource {
  associatedtype Reference: Equatable & Sendable

  func isTrue(_ reference: Reference) -> Bool
  func write(_ reference: Reference, isEscaped: Bool, to bytes: inout [UInt8])

  /// Opens a section at the first of a value's items; false where it has none.
  mutating func open(_ reference: Reference, slot: Int) -> Bool

  /// Goes on to the next item of an open section; false where there is none and it is closed.
  mutating func advance(slot: Int) -> Bool
}
